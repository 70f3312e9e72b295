import Foundation
import MigrationBodies

extension Catalogue {
  /// The catalogue that the program holds, read from its folder.
  static let real = Catalogue(soundFiles: { table in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/catalogue").standardizedFileURL
    return (try? Data(contentsOf: folder.appending(path: "\(table).csv"))).map(Array.init)
  })

  /// A catalogue that fits on a page and has one of everything that a screen can meet.
  static let small = Catalogue(tables: smallTables)

  /// A catalogue in which nothing is known.
  static let empty = Catalogue(tables: [:])

  /// A catalogue of CSV texts that have only the columns a test speaks of.
  init(tables: [String: String]) {
    self.init(soundFiles: { tables[$0].map { Array($0.utf8) } })
  }
}

/// The control characters are written as Swift's escapes; the catalogue has the characters.
let smallTables = [
  "bodies": """
  id,name,short_name,acronym,kind,status,regions,established,founding,established_source,\
  themes,summary,summary_source
  asian-talks,Asian Talks on Labour Migration,Asian Talks,ATLM,regional-consultative-process,\
  active,asia,2003-04-01,first meeting in Colombo,asian-talks-1,recruitment;return,\
  "Ministers of countries of origin meet every two years, and agree on how workers are hired, \
  paid and brought home.",asian-talks-2
  hanoi,Hội nghị Hà Nội,Hội nghị Hà Nội,,conference-series,active,asia,2010~,,,,\
  "A conference of cities.",hanoi-1
  hostile,"Red\u{1B}[31m\u{7} \u{202E}body","Red\u{1B}[31m\u{7} \u{202E}body",,review-process,\
  ,,,,,,"Its summary has\ttabs\nand \u{9B}31m lines.",hostile-1
  lake-forum,Lake Forum,Lake Forum,,interregional-forum,dormant,africa,1998,,,,\
  "Nobody knows who sits in it.",lake-1
  long,"Conference of the Directors of All Services that Deal with Matters of Migration, of \
  Refugees, of Return and of Everything Else",Conference of the Directors of All Services,\
  CDASMMRREE,working-group,active,europe,,,,,"",
  pact,Pact on Return,Pact on Return,PoR,agreement,ended,africa;europe,1985,,,return,\
  "A pact of two.",pact-1
  east,東アジア移民対話,東アジア移民対話,,global-process,active,asia,2015,,,,\
  "日本語の要約。",east-1

  """,
  "states": """
  id,alpha2,alpha3,m49,name,short_name,formal_name,french_name,spanish_name,status,region,\
  subregion,un_member_since,sources
  CI,CI,CIV,384,Côte d’Ivoire,Côte d’Ivoire,Republic of Côte d’Ivoire,Côte d’Ivoire,\
  Costa de Marfil,un-member,africa,Western Africa,1960-09-20,iso
  DDDE,DD,DDR,278,German Democratic Republic,East Germany,German Democratic Republic,\
  République démocratique allemande,República Democrática Alemana,historic,europe,\
  Western Europe,1973-09-18,iso
  IN,IN,IND,356,India,India,Republic of India,Inde,India,un-member,asia,Southern Asia,\
  1945-10-30,iso
  JP,JP,JPN,392,Japan,Japan,Japan,Japon,Japón,un-member,asia,Eastern Asia,1956-12-18,iso
  LK,LK,LKA,144,Sri Lanka,Sri Lanka,Democratic Socialist Republic of Sri Lanka,Sri Lanka,\
  Sri Lanka,un-member,asia,Southern Asia,1955-12-14,iso
  VN,VN,VNM,704,Viet Nam,Viet Nam,Socialist Republic of Viet Nam,Viet Nam,Viet Nam,un-member,\
  asia,South-eastern Asia,1977-09-20,iso

  """,
  "organisations": """
  id,name,acronym,kind,established,city,website,sources
  iom,International Organization for Migration,IOM,intergovernmental,1951,Geneva,\
  https://www.iom.int,iso
  nowhere,Union of the Unlisted,,ngo,,,,iso

  """,
  "names": """
  state,organisation,body,name,kind,language
  VN,,,Vietnam,alias,
  VN,,,Việt Nam,native,vi
  ,,hanoi,Hanoi Conference,alias,

  """,
  "memberships": """
  body,state,organisation,role,as_listed,from,to,source,date_source
  asian-talks,IN,,member,India,2003,,asian-talks-1,
  asian-talks,IN,,chair,,2024,,asian-talks-2,
  asian-talks,LK,,member,Sri Lanka,2003,,asian-talks-1,asian-talks-2
  asian-talks,LK,,former-chair,,2003,2004,asian-talks-2,
  asian-talks,VN,,member,Vietnam,,,asian-talks-1,
  asian-talks,JP,,observer,Japan,2010,,asian-talks-1,
  asian-talks,DDDE,,member,GDR,2003,2004,asian-talks-2,
  asian-talks,,iom,secretariat,IOM,,,asian-talks-1,
  hanoi,VN,,participant,Viet Nam,2010,,hanoi-1,
  hostile,VN,,member,"Viet\u{1B}[2JNam",,,hostile-1,
  pact,CI,,signatory,Ivory Coast,1985,,pact-1,
  pact,VN,,signatory,Viet Nam,1985,,pact-1,
  east,JP,,member,日本,2015,,east-1,

  """,
  "rosters": """
  body,source,date,of,role,party_kind,complete,stated_count,note
  asian-talks,asian-talks-1,2024,members,member,state,true,4,
  east,east-1,2015,states,member,state,true,1,

  """,
  "relations": """
  body,kind,related_body,organisation,how,source
  asian-talks,related,hanoi,,shares its cities,asian-talks-1

  """,
  "meetings": """
  id,body,title,date,end,city,country,source
  asian-talks-2003,asian-talks,First meeting,2003-04-01,2003-04-03,Colombo,LK,asian-talks-2

  """,
  "documents": """
  id,bodies,title,kind,date,place,issuer,url,source
  colombo-2003,asian-talks,Colombo Declaration,declaration,2003-04-03,Colombo,Ministers,\
  https://example.org/colombo,asian-talks-2
  delhi-2024,asian-talks,Delhi Plan of Action,plan,2024-05,Delhi,Ministers,,asian-talks-1
  pact-1985,pact,Pact on Return,agreement,1985,,,,pact-1
  undated,hostile,"Paper\u{1B}]0;owned\u{7} of no date",report,,,,,hostile-1

  """,
  "commitments": """
  id,body,document,paragraph,parties,modality,summary,themes,objectives,source
  colombo-2003-1,asian-talks,colombo-2003,4,all,commits,"License those who hire workers, and \
  take the licence from those who charge the workers for it.",recruitment,6,asian-talks-2
  colombo-2003-2,asian-talks,colombo-2003,Article 7,all,agrees,"Meet every two years.",,,\
  asian-talks-2
  delhi-2024-1,asian-talks,delhi-2024,,IN;LK,will do,"Open a labour office in each other's \
  capital.",recruitment,5;6,asian-talks-1
  delhi-2024-2,asian-talks,delhi-2024,12,all,recommends,"Bring home those who wish to return, \
  with help to find work: reintegration is part of migration.",return,21,asian-talks-1
  pact-1985-1,pact,pact-1985,1,all,commits,"Take back one's own nationals.",return,21,pact-1
  undated-1,hostile,undated,,all,reports,"Its words are \u{2066}hidden\u{2069}: \
  \u{1B}[8mnothing\u{1B}[m.",,,hostile-1

  """,
  "problems": """
  id,body,kind,text,sources
  asian-talks-p1,asian-talks,count,"[asian-talks-1] counts 4 members, [asian-talks-2] names 3; \
  Viet Nam is only in the first.",asian-talks-1;asian-talks-2
  lake-forum-p1,lake-forum,name,[lake-1] calls it a process.,lake-1

  """,
  "themes": """
  id,label,gloss,objectives,terms
  recruitment,Recruitment,,6,
  return,Return and reintegration,,21,

  """,
  "objectives": """
  number,label,gloss,sources
  5,Regular pathways,,iso
  6,Fair recruitment,,iso
  21,Return and reintegration,,iso

  """,
  "secretariats": """
  body,name,state,organisation,address,email,phone,fax,website,source
  asian-talks,Support Unit,,iom,"12 Lake Road, Colombo",unit@example.org,,,,asian-talks-1

  """,
  "sources": """
  id,title,publisher,url,as_of,note
  asian-talks-1,Members of the Asian Talks,Asian Talks,https://example.org/members,2024-02,
  asian-talks-2,Twenty years of the Asian Talks,IOM,https://example.org/twenty/years,2023,\
  Read as a stored copy.
  east-1,対話の概要,外務省,https://example.org/東,2015,
  hanoi-1,Programme,City of Hà Nội,,,
  hostile-1,"Title\u{1B}[2J",Publisher\u{202E},https://example.org/\u{1B}]8;;,,
  iso,Codes,ISO,https://example.org/iso,2025-06-24,
  lake-1,Lakes,Lake Forum,,1998,
  pact-1,Pact on Return,Two states,,1985,

  """,
]
