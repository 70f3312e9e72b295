extension BadFile {
  /// Files whose rows lead nowhere.
  static let references: [BadFile] =
    references1 + references2

  private static let references1: [BadFile] = [
    BadFile(
      "a body that is not there", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "gamma-process,VN,,member,s1\n",
      [
        "memberships.csv:2: column 1 (body): “gamma-process” is not in bodies; did you mean “alpha-process”? expected the id of a row of bodies"
      ]),
    BadFile(
      "a body misspelt", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-proces,VN,,member,s1\n",
      [
        "memberships.csv:2: column 1 (body): “alpha-proces” is not in bodies; did you mean “alpha-process”? expected the id of a row of bodies"
      ]),
    BadFile(
      "a body by its name", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "Alpha Process,VN,,member,s1\n",
      [
        "memberships.csv:2: column 1 (body): “Alpha Process” is not in bodies; did you mean “alpha-process”? expected the id of a row of bodies"
      ]),
    BadFile(
      "a state that is not there", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,XX,,member,s1\n",
      [
        "memberships.csv:2: column 2 (state): “XX” is not in states; expected the id of a row of states"
      ]),
    BadFile(
      "a state in small letters", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,vn,,member,s1\n",
      [
        "memberships.csv:2: column 2 (state): “vn” is not in states; did you mean “VN”? expected the id of a row of states"
      ]),
    BadFile(
      "a state by its name", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,Viet Nam,,member,s1\n",
      [
        "memberships.csv:2: column 2 (state): “Viet Nam” is not in states; expected the id of a row of states"
      ]),
    BadFile(
      "a state by its alpha-3 code", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VNM,,member,s1\n",
      [
        "memberships.csv:2: column 2 (state): “VNM” is not in states; did you mean “VN”? expected the id of a row of states"
      ]),
    BadFile(
      "an organisation in capitals", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,,IOM,member,s1\n",
      [
        "memberships.csv:2: column 3 (organisation): “IOM” is not in organisations; did you mean “iom”? expected the id of a row of organisations"
      ]),
    BadFile(
      "an organisation as a state", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,iom,,member,s1\n",
      [
        "memberships.csv:2: column 2 (state): “iom” is not in states; expected the id of a row of states"
      ]),
    BadFile(
      "a source that is not there", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member,s7\n",
      [
        "memberships.csv:2: column 5 (source): “s7” is not in sources; expected the id of a row of sources"
      ]),
    BadFile(
      "a source with a space after it", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member,s1 \n",
      [
        "memberships.csv:2: column 5 (source): “s1 ” is not in sources; did you mean “s1”? expected the id of a row of sources"
      ]),
    BadFile(
      "no source", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member,\n",
      [
        "memberships.csv:2: column 5 (source): the cell is empty; every row needs it"
      ]),
    BadFile(
      "nothing right", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "gamma,XX,,guest,s7\n",
      [
        "memberships.csv:2: column 1 (body): “gamma” is not in bodies; expected the id of a row of bodies",
        "memberships.csv:2: column 2 (state): “XX” is not in states; expected the id of a row of states",
        "memberships.csv:2: column 4 (role): “guest” is not one of its terms; \(Expected.roles)",
        "memberships.csv:2: column 5 (source): “s7” is not in sources; expected the id of a row of sources",
      ]),
    BadFile(
      "both a state and an organisation", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,iom,member,s1\n",
      [
        "memberships.csv:2: the row has state and organisation; fill exactly one of state, organisation"
      ]),
    BadFile(
      "neither a state nor an organisation", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,,,member,s1\n",
      [
        "memberships.csv:2: the row has no state or organisation; fill exactly one of state, organisation"
      ]),
    BadFile(
      "a name of two", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,iom,,Tonkin,former,fr\n",
      [
        "names.csv:2: the row has state and organisation; fill exactly one of state, organisation, body"
      ]),
    BadFile(
      "a name of three", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,iom,alpha-process,Tonkin,former,fr\n",
      [
        "names.csv:2: the row has state and organisation and body; fill exactly one of state, organisation, body"
      ]),
    BadFile(
      "a name of nobody", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + ",,,Tonkin,former,fr\n",
      [
        "names.csv:2: the row has no state or organisation or body; fill exactly one of state, organisation, body"
      ]),
    BadFile(
      "a relation to two", "relations.csv",
      "body,kind,related_body,state,organisation,how,source\n"
        + "alpha-process,related,alpha-process,VN,,in words,s1\n",
      [
        "relations.csv:2: the row has related_body and state; fill exactly one of related_body, state, organisation"
      ]),
    BadFile(
      "a relation to nobody", "relations.csv",
      "body,kind,related_body,state,organisation,how,source\n"
        + "alpha-process,related,,,,in words,s1\n",
      [
        "relations.csv:2: the row has no related_body or state or organisation; fill exactly one of related_body, state, organisation"
      ]),
  ]

  private static let references2: [BadFile] = [
    BadFile(
      "a document of two bodies, one not there", "documents.csv",
      "id,bodies,title,kind,source\n"
        + "doc-2,alpha-process;beta,A plan,report,s1\n",
      [
        "documents.csv:2: column 2 (bodies): “beta” is not in bodies; expected the id of a row of bodies"
      ]),
    BadFile(
      "a document with an empty body", "documents.csv",
      "id,bodies,title,kind,source\n"
        + "doc-2,;alpha-process,A plan,report,s1\n",
      [
        "documents.csv:2: column 2 (bodies): “;alpha-process” has an empty value; expected values with one “;” between them"
      ]),
    BadFile(
      "a document whose bodies end in a semicolon", "documents.csv",
      "id,bodies,title,kind,source\n"
        + "doc-2,alpha-process;,A plan,report,s1\n",
      [
        "documents.csv:2: column 2 (bodies): “alpha-process;” has an empty value; expected values with one “;” between them"
      ]),
    BadFile(
      "a commitment of a party that is not there", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-1-1,alpha-process,doc-1,VN;XX,agrees,To do it.,,,s1\n",
      [
        "commitments.csv:2: column 4 (parties): “XX” is not in states or organisations; expected the id of a row of states or the id of a row of organisations"
      ]),
    BadFile(
      "a commitment of all and one", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-1-1,alpha-process,doc-1,all;VN,agrees,To do it.,,,s1\n",
      [
        "commitments.csv:2: column 4 (parties): “all” is not in states or organisations; expected the id of a row of states or the id of a row of organisations"
      ]),
    BadFile(
      "a commitment on a theme that is not there", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-1-1,alpha-process,doc-1,all,agrees,To do it.,skill,,s1\n",
      [
        "commitments.csv:2: column 7 (themes): “skill” is not in themes; did you mean “skills”? expected the id of a row of themes"
      ]),
    BadFile(
      "a commitment to an objective that is not there", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-1-1,alpha-process,doc-1,all,agrees,To do it.,skills,24,s1\n",
      [
        "commitments.csv:2: column 8 (objectives): “24” is not in objectives; expected the number of a row of objectives"
      ]),
    BadFile(
      "a commitment of a document that is not there", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-2-1,alpha-process,doc-2,all,agrees,To do it.,,,s1\n",
      [
        "commitments.csv:2: column 3 (document): “doc-2” is not in documents; did you mean “doc-1”? expected the id of a row of documents"
      ]),
    BadFile(
      "a modality that is none", "commitments.csv",
      "id,body,document,parties,modality,summary,themes,objectives,source\n"
        + "doc-1-1,alpha-process,doc-1,all,promises,To do it.,,,s1\n",
      [
        "commitments.csv:2: column 5 (modality): “promises” is not one of its terms; expected one of: commits, agrees, supports, encourages, recommends, calls-on, emphasises, reports, appreciates"
      ]),
    BadFile(
      "a parent that is not there", "organisations.csv",
      "id,name,kind,parent\n"
        + "sub,A part,group,nobody\n",
      [
        "organisations.csv:2: column 4 (parent): “nobody” is not in organisations; expected the id of a row of organisations"
      ]),
    BadFile(
      "a successor that is not there", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source,successor\n"
        + "beta,Beta,Beta,network,About it.,s1,gamma\n",
      [
        "bodies.csv:2: column 7 (successor): “gamma” is not in bodies; expected the id of a row of bodies"
      ]),
  ]
}
