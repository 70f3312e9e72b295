extension BadFile {
  /// Files with cells that cannot be meant.
  static let cells: [BadFile] =
    cells1 + cells2 + cells3 + cells4 + cells5

  private static let cells1: [BadFile] = [
    BadFile(
      "an empty identifier", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + ",Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): the cell is empty; every row needs it"
      ]),
    BadFile(
      "an empty name", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): the cell is empty; every row needs it"
      ]),
    BadFile(
      "an empty name in quotes", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,\"\",Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): the cell is empty; every row needs it"
      ]),
    BadFile(
      "a name of spaces", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,   ,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): the cell has spaces only; every row needs it"
      ]),
    BadFile(
      "an empty term", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,,About it.,s1\n",
      [
        "bodies.csv:2: column 4 (kind): the cell is empty; every row needs it"
      ]),
    BadFile(
      "two empty cells in a row", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,,Beta,network,,s1\n",
      [
        "bodies.csv:2: column 2 (name): the cell is empty; every row needs it",
        "bodies.csv:2: column 5 (summary): the cell is empty; every row needs it",
      ]),
    BadFile(
      "an identifier in capitals", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "BETA,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “BETA” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "an identifier with a space", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta process,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “beta process” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "an identifier with an underscore", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta_process,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “beta_process” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "an identifier with two hyphens", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta--process,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “beta--process” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "an identifier that ends in a hyphen", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta-,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “beta-” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "an identifier with an accent", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "bêta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “bêta” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "a space after an identifier", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta ,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 1 (id): “beta ” is no identifier; \(Expected.identifiers)"
      ]),
    BadFile(
      "a kind misspelt", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,netwrok,About it.,s1\n",
      [
        "bodies.csv:2: column 4 (kind): “netwrok” is not one of its terms; did you mean “network”? \(Expected.kinds)"
      ]),
    BadFile(
      "a kind in capitals", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,Network,About it.,s1\n",
      [
        "bodies.csv:2: column 4 (kind): “Network” is not one of its terms; did you mean “network”? \(Expected.kinds)"
      ]),
    BadFile(
      "a kind in words", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,working group,About it.,s1\n",
      [
        "bodies.csv:2: column 4 (kind): “working group” is not one of its terms; did you mean “working-group”? \(Expected.kinds)"
      ]),
    BadFile(
      "a kind that is none", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,club,About it.,s1\n",
      [
        "bodies.csv:2: column 4 (kind): “club” is not one of its terms; \(Expected.kinds)"
      ]),
    BadFile(
      "a role misspelt", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,memebr,s1\n",
      [
        "memberships.csv:2: column 4 (role): “memebr” is not one of its terms; did you mean “member”? \(Expected.roles)"
      ]),
    BadFile(
      "a role in the plural", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,members,s1\n",
      [
        "memberships.csv:2: column 4 (role): “members” is not one of its terms; did you mean “member”? \(Expected.roles)"
      ]),
    BadFile(
      "a role in capitals", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,MEMBER,s1\n",
      [
        "memberships.csv:2: column 4 (role): “MEMBER” is not one of its terms; did you mean “member”? \(Expected.roles)"
      ]),
  ]

  private static let cells2: [BadFile] = [
    BadFile(
      "a role with a space after it", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member ,s1\n",
      [
        "memberships.csv:2: column 4 (role): “member ” is not one of its terms; did you mean “member”? \(Expected.roles)"
      ]),
    BadFile(
      "a role that is none", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,guest,s1\n",
      [
        "memberships.csv:2: column 4 (role): “guest” is not one of its terms; \(Expected.roles)"
      ]),
    BadFile(
      "two roles", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member;chair,s1\n",
      [
        "memberships.csv:2: column 4 (role): “member;chair” is not one of its terms; \(Expected.roles)"
      ]),
    BadFile(
      "a role misspelt in every row", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,membr,s1\n"
        + "alpha-process,LA,,membr,s1\n"
        + "alpha-process,FR,,membr,s1\n",
      [
        "memberships.csv:2: column 4 (role): “membr” is not one of its terms; did you mean “member”? \(Expected.roles)",
        "memberships.csv:3: column 4 (role): “membr” is not one of its terms; did you mean “member”? \(Expected.roles)",
        "memberships.csv:4: column 4 (role): “membr” is not one of its terms; did you mean “member”? \(Expected.roles)",
      ]),
    BadFile(
      "a date in words", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,5 May 2012,\n",
      [
        "memberships.csv:2: column 5 (from): “5 May 2012” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date with the day first", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,05/04/2012,\n",
      [
        "memberships.csv:2: column 5 (from): “05/04/2012” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date with points", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,5.4.2012,\n",
      [
        "memberships.csv:2: column 5 (from): “5.4.2012” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date with slashes", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012/04/05,\n",
      [
        "memberships.csv:2: column 5 (from): “2012/04/05” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a month that is none", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012-13,\n",
      [
        "memberships.csv:2: column 5 (from): “2012-13” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a month of one digit", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012-4,\n",
      [
        "memberships.csv:2: column 5 (from): “2012-4” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a day that is none", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012-02-30,\n",
      [
        "memberships.csv:2: column 5 (from): “2012-02-30” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a day of a leap year that is none", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2011-02-29,\n",
      [
        "memberships.csv:2: column 5 (from): “2011-02-29” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a year of two digits", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,12,\n",
      [
        "memberships.csv:2: column 5 (from): “12” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a year of five digits", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,20120,\n",
      [
        "memberships.csv:2: column 5 (from): “20120” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date and a time", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012-04-05T00:00,\n",
      [
        "memberships.csv:2: column 5 (from): “2012-04-05T00:00” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a span that ends before it begins", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2020/2018,\n",
      [
        "memberships.csv:2: column 5 (from): “2020/2018” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a span of three", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2018/2019/2020,\n",
      [
        "memberships.csv:2: column 5 (from): “2018/2019/2020” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a span open on both sides", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,../..,\n",
      [
        "memberships.csv:2: column 5 (from): “../..” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date with a space", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012 ,\n",
      [
        "memberships.csv:2: column 5 (from): “2012 ” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date without hyphens", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,20120405,\n",
      [
        "memberships.csv:2: column 5 (from): “20120405” is no date; \(Expected.dates)"
      ]),
  ]

  private static let cells3: [BadFile] = [
    BadFile(
      "a serial number of a spreadsheet", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,41004,\n",
      [
        "memberships.csv:2: column 5 (from): “41004” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a question", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,?,\n",
      [
        "memberships.csv:2: column 5 (from): “?” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a date in Arabic digits", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,٢٠١٢,\n",
      [
        "memberships.csv:2: column 5 (from): “٢٠١٢” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "a word for no date", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,unknown,\n",
      [
        "memberships.csv:2: column 5 (from): “unknown” is no date; \(Expected.dates)"
      ]),
    BadFile(
      "two dates that are none", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,soon,later\n",
      [
        "memberships.csv:2: column 5 (from): “soon” is no date; \(Expected.dates)",
        "memberships.csv:2: column 6 (to): “later” is no date; \(Expected.dates)",
      ]),
    BadFile(
      "a meeting without a date", "meetings.csv",
      "id,body,title,date,source\n"
        + "m1,alpha-process,First meeting,,s1\n",
      [
        "meetings.csv:2: column 4 (date): the cell is empty; every row needs it"
      ]),
    BadFile(
      "an address without https", "sources.csv",
      "id,title,url,as_of\n"
        + "s9,A page,www.example.org,2020\n",
      [
        "sources.csv:2: column 3 (url): “www.example.org” is no address; expected http:// or https:// and no spaces"
      ]),
    BadFile(
      "an address with a space", "sources.csv",
      "id,title,url,as_of\n"
        + "s9,A page,https://example.org/a page,2020\n",
      [
        "sources.csv:2: column 3 (url): “https://example.org/a page” is no address; expected http:// or https:// and no spaces"
      ]),
    BadFile(
      "an address of a file", "sources.csv",
      "id,title,url,as_of\n"
        + "s9,A page,file:///etc/passwd,2020\n",
      [
        "sources.csv:2: column 3 (url): “file:///etc/passwd” is no address; expected http:// or https:// and no spaces"
      ]),
    BadFile(
      "https alone", "sources.csv",
      "id,title,url,as_of\n"
        + "s9,A page,https://,2020\n",
      [
        "sources.csv:2: column 3 (url): “https://” is no address; expected http:// or https:// and no spaces"
      ]),
    BadFile(
      "a state in small letters", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "de,DE,DEU,276,Germany,Germany,un-member,s1\n",
      [
        "states.csv:2: column 1 (id): “de” is no code of a state; expected two capitals, or four for a former state: VN, SUHH"
      ]),
    BadFile(
      "a state of three letters", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "DEU,DE,DEU,276,Germany,Germany,un-member,s1\n",
      [
        "states.csv:2: column 1 (id): “DEU” is no code of a state; expected two capitals, or four for a former state: VN, SUHH"
      ]),
    BadFile(
      "an alpha-2 code of three letters", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "DE,DEU,DEU,276,Germany,Germany,un-member,s1\n",
      [
        "states.csv:2: column 2 (alpha2): “DEU” is no code of a state; expected two capitals: VN"
      ]),
    BadFile(
      "an alpha-3 code of two letters", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "DE,DE,DE,276,Germany,Germany,un-member,s1\n",
      [
        "states.csv:2: column 3 (alpha3): “DE” is no code of a state; expected three capitals: VNM"
      ]),
    BadFile(
      "an M49 code without its zero", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "AL,AL,ALB,8,Albania,Albania,un-member,s1\n",
      [
        "states.csv:2: column 4 (m49): “8” is no code of the UN (M49); expected three digits: 020"
      ]),
    BadFile(
      "a status that is none", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "DE,DE,DEU,276,Germany,Germany,member,s1\n",
      [
        "states.csv:2: column 7 (status): “member” is not one of its terms; expected one of: un-member, un-observer, territory, other, historic"
      ]),
    BadFile(
      "a language in words", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,,,Annam,former,French\n",
      [
        "names.csv:2: column 6 (language): “French” is no code of a language; expected ISO 639, with a script where needed: fr, zh-Hans"
      ]),
    BadFile(
      "a language in capitals", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,,,Annam,former,FR\n",
      [
        "names.csv:2: column 6 (language): “FR” is no code of a language; expected ISO 639, with a script where needed: fr, zh-Hans"
      ]),
    BadFile(
      "a kind of name that is none", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,,,Annam,old,fr\n",
      [
        "names.csv:2: column 5 (kind): “old” is not one of its terms; expected one of: alias, former, endonym, translation, acronym, identifier"
      ]),
    BadFile(
      "a count in words", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,twelve,\n",
      [
        "rosters.csv:2: column 6 (stated_count): “twelve” is no whole number; expected digits only, as 51"
      ]),
  ]

  private static let cells4: [BadFile] = [
    BadFile(
      "a count with a point", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,12.0,\n",
      [
        "rosters.csv:2: column 6 (stated_count): “12.0” is no whole number; expected digits only, as 51"
      ]),
    BadFile(
      "a count below zero", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,-3,\n",
      [
        "rosters.csv:2: column 6 (stated_count): “-3” is no whole number; expected digits only, as 51"
      ]),
    BadFile(
      "a count with a comma in it", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,\"1,200\",\n",
      [
        "rosters.csv:2: column 6 (stated_count): “1,200” is no whole number; expected digits only, as 51"
      ]),
    BadFile(
      "a count about", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,~50,\n",
      [
        "rosters.csv:2: column 6 (stated_count): “~50” is no whole number; expected digits only, as 51"
      ]),
    BadFile(
      "yes for true", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,yes,12,\n",
      [
        "rosters.csv:2: column 5 (complete): “yes” is neither true nor false; leave it empty where it is not known"
      ]),
    BadFile(
      "TRUE in capitals, as spreadsheets write it", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,TRUE,12,\n",
      [
        "rosters.csv:2: column 5 (complete): “TRUE” is neither true nor false; leave it empty where it is not known"
      ]),
    BadFile(
      "a kind of party that is none", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,country,member,true,12,\n",
      [
        "rosters.csv:2: column 3 (party_kind): “country” is not one of its terms; expected one of: state, organisation, any"
      ]),
    BadFile(
      "a figure in words", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,many,s1\n",
      [
        "figures.csv:2: column 3 (value): “many” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure with a comma for the point", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,\"12,5\",s1\n",
      [
        "figures.csv:2: column 3 (value): “12,5” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure with spaces", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,1 200,s1\n",
      [
        "figures.csv:2: column 3 (value): “1 200” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure that is infinite", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,inf,s1\n",
      [
        "figures.csv:2: column 3 (value): “inf” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure in hexadecimal", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,0x10,s1\n",
      [
        "figures.csv:2: column 3 (value): “0x10” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure with an exponent", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,1e6,s1\n",
      [
        "figures.csv:2: column 3 (value): “1e6” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure of too many digits", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,12345678901234567890,s1\n",
      [
        "figures.csv:2: column 3 (value): “12345678901234567890” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a point alone", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,.,s1\n",
      [
        "figures.csv:2: column 3 (value): “.” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a figure that is a formula", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,=1+1,s1\n",
      [
        "figures.csv:2: column 3 (value): “=1+1” is no number; expected digits, as 1200 or 12.5"
      ]),
    BadFile(
      "a control in a value", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,mem\u{1B}[31mber,s1\n",
      [
        "memberships.csv:2: column 4 (role): “mem\u{1B}[31mber” is not one of its terms; \(Expected.roles)"
      ]),
    BadFile(
      "a value of a thousand letters", "memberships.csv",
      "body,state,organisation,role,source\nalpha-process,VN,,"
        + String(repeating: "m", count: 1000) + ",s1\n",
      [
        "memberships.csv:2: column 4 (role): “mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm…” is not one of its terms; \(Expected.roles)"
      ]),
    BadFile(
      "a fault on the second line of a row", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,\"\",\"mem\n"
        + "ber\",s1\n",
      [
        "memberships.csv:2: column 4 (role): “mem\nber” is not one of its terms; did you mean “member”? \(Expected.roles)"
      ]),
    BadFile(
      "a fault after a cell of two lines", "memberships.csv",
      "as_listed,body,state,role,source\n"
        + "\"Viet\n"
        + "Nam\",alpha-process,VN,guest,s1\n",
      [
        "memberships.csv:3: column 4 (role): “guest” is not one of its terms; \(Expected.roles)"
      ]),
  ]

  private static let cells5: [BadFile] = [
    BadFile(
      "regions, one of which is none", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source,regions\n"
        + "beta,Beta,Beta,network,About it.,s1,asia;far-east\n",
      [
        "bodies.csv:2: column 7 (regions): “far-east” is not one of its terms; expected one of: africa, americas, asia, europe, oceania, mena, global"
      ]),
    BadFile(
      "an empty region", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source,regions\n"
        + "beta,Beta,Beta,network,About it.,s1,asia;;europe\n",
      [
        "bodies.csv:2: column 7 (regions): “asia;;europe” has an empty value; expected values with one “;” between them"
      ]),
    BadFile(
      "regions with commas", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source,regions\n"
        + "beta,Beta,Beta,network,About it.,s1,\"asia,europe\"\n",
      [
        "bodies.csv:2: column 7 (regions): “asia,europe” is not one of its terms; expected one of: africa, americas, asia, europe, oceania, mena, global"
      ]),
  ]
}
