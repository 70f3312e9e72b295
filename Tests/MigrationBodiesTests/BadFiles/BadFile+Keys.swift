extension BadFile {
  /// Files whose rows are there already.
  static let keys: [BadFile] =
    keys1 + withdrawals + circles

  private static let withdrawals: [BadFile] = [
    BadFile(
      "a row withdrawn that is not there", "memberships.csv",
      "body,state,organisation,role,from,withdrawn\nalpha-process,LA,,observer,1999,yes\n",
      [
        "memberships.csv:2: there is no row to withdraw: body “alpha-process”, state “LA”, role “observer”, from “1999”; a row is the same by body, state, organisation, role, from"
      ]),
    BadFile(
      "another word than yes", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources,withdrawn\n"
        + "VN,VN,VNM,704,Viet Nam,Viet Nam,un-member,s1,no\n",
      [
        "states.csv:2: column 9 (withdrawn): “no” is not “yes”; write “yes” to take the row with this key away, else leave it empty"
      ]),
    BadFile(
      "a row withdrawn that others name", "bodies.csv", "id,withdrawn\nalpha-process,yes\n",
      [
        "bodies.csv:2: column 1 (id): “alpha-process” is withdrawn, but named in documents (1 row); withdraw these rows too, or correct them"
      ]),
    BadFile(
      "a row that is withdrawn and one that is not, with too few columns", "bodies.csv",
      "id,withdrawn\nalpha-process,yes\nbeta,\n",
      [
        "bodies.csv:1: the header has no columns name, short_name, kind, summary, summary_source; \(Expected.bodies)"
      ]),
  ]

  private static let circles: [BadFile] = [
    BadFile(
      "a body that comes after itself", "bodies.csv",
      "id,name,short_name,kind,successor,summary,summary_source\n"
        + "beta,Beta,Beta,network,beta,About it.,s1\n",
      [
        "bodies.csv:2: column 5 (successor): “beta” leads in a circle: beta → beta; nothing can come after, or be under, itself"
      ]),
    BadFile(
      "three bodies of which each follows another", "bodies.csv",
      "id,name,short_name,kind,successor,summary,summary_source\n"
        + "beta,Beta,Beta,network,gamma,About it.,s1\n"
        + "gamma,Gamma,Gamma,network,alpha-process,About it.,s1\n"
        + "alpha-process,Alpha,Alpha,network,beta,About it.,s1\n",
      [
        "bodies.csv:2: column 5 (successor): “gamma” leads in a circle: beta → gamma → alpha-process → beta; nothing can come after, or be under, itself",
        "bodies.csv:3: column 5 (successor): “alpha-process” leads in a circle: gamma → alpha-process → beta → gamma; nothing can come after, or be under, itself",
        "bodies.csv:4: column 5 (successor): “beta” leads in a circle: alpha-process → beta → gamma → alpha-process; nothing can come after, or be under, itself",
      ]),
    BadFile(
      "a state that another succeeds and that succeeds it", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,successors,sources\n"
        + "VN,VN,VNM,704,Viet Nam,Viet Nam,un-member,LA,s1\n"
        + "LA,LA,LAO,418,Lao PDR,Lao PDR,un-member,VN,s1\n",
      [
        "states.csv:2: column 8 (successors): “LA” leads in a circle: VN → LA → VN; nothing can come after, or be under, itself",
        "states.csv:3: column 8 (successors): “VN” leads in a circle: LA → VN → LA; nothing can come after, or be under, itself",
      ]),
    BadFile(
      "an organisation whose parent is under it", "organisations.csv",
      "id,name,kind,parent\none,One,un-entity,two\ntwo,Two,un-entity,one\n",
      [
        "organisations.csv:2: column 4 (parent): “two” leads in a circle: one → two → one; nothing can come after, or be under, itself",
        "organisations.csv:3: column 4 (parent): “one” leads in a circle: two → one → two; nothing can come after, or be under, itself",
      ]),
    BadFile(
      "a relation that makes a body its own successor", "relations.csv",
      "body,kind,related_body,how,source\n"
        + "alpha-process,successor,alpha-process,renamed,s1\n"
        + "alpha-process,related,alpha-process,of itself,s1\n",
      [
        "relations.csv:2: column 3 (related_body): “alpha-process” leads in a circle: alpha-process → alpha-process; nothing can come after, or be under, itself"
      ]),
  ]

  private static let keys1: [BadFile] = [
    BadFile(
      "an identifier twice", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "beta,Other,Other,network,About it.,s1\n",
      [
        "bodies.csv:3: the row is there already, on line 2: id “beta”; keep one; a row is the same by id"
      ]),
    BadFile(
      "an identifier three times", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "beta,Other,Other,network,About it.,s1\n"
        + "beta,Third,Third,network,About it.,s1\n",
      [
        "bodies.csv:3: the row is there already, on line 2: id “beta”; keep one; a row is the same by id",
        "bodies.csv:4: the row is there already, on line 2: id “beta”; keep one; a row is the same by id",
      ]),
    BadFile(
      "an identifier twice, once in quotes", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "\"beta\",Other,Other,network,About it.,s1\n",
      [
        "bodies.csv:3: the row is there already, on line 2: id “beta”; keep one; a row is the same by id"
      ]),
    BadFile(
      "the same row twice", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "beta,Beta,Beta,network,About it.,s1\n",
      [
        "bodies.csv:3: the row is there already, on line 2: id “beta”; keep one; a row is the same by id"
      ]),
    BadFile(
      "a name twice", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "gamma,Beta,Gamma,network,About it.,s1\n",
      [
        "bodies.csv:3: column 2 (name): “Beta” is already the name on line 2; no two rows may have the same"
      ]),
    BadFile(
      "a short name twice", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Beta,network,About it.,s1\n"
        + "gamma,Gamma,Beta,network,About it.,s1\n",
      [
        "bodies.csv:3: column 3 (short_name): “Beta” is already the short_name on line 2; no two rows may have the same"
      ]),
    BadFile(
      "the name of a body below", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Alpha Process,Beta,network,About it.,s1\n",
      [
        "bodies.csv:2: column 2 (name): “Alpha Process” is already the name of “alpha-process” in the catalogue; no two rows may have the same"
      ]),
    BadFile(
      "the short name of a body below", "bodies.csv",
      "id,name,short_name,kind,summary,summary_source\n"
        + "beta,Beta,Alpha,network,About it.,s1\n",
      [
        "bodies.csv:2: column 3 (short_name): “Alpha” is already the short_name of “alpha-process” in the catalogue; no two rows may have the same"
      ]),
    BadFile(
      "a membership twice", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,VN,,member,s1\n"
        + "alpha-process,VN,,member,s2\n",
      [
        "memberships.csv:3: the row is there already, on line 2: body “alpha-process”, state “VN”, role “member”; keep one; a row is the same by body, state, organisation, role, from"
      ]),
    BadFile(
      "a membership with a date twice", "memberships.csv",
      "body,state,role,source,from,to\n"
        + "alpha-process,VN,member,s1,2012,\n"
        + "alpha-process,VN,member,s2,2012,2020\n",
      [
        "memberships.csv:3: the row is there already, on line 2: body “alpha-process”, state “VN”, role “member”, from “2012”; keep one; a row is the same by body, state, organisation, role, from"
      ]),
    BadFile(
      "a membership of an organisation twice", "memberships.csv",
      "body,state,organisation,role,source\n"
        + "alpha-process,,iom,observer,s1\n"
        + "alpha-process,,iom,observer,s1\n",
      [
        "memberships.csv:3: the row is there already, on line 2: body “alpha-process”, organisation “iom”, role “observer”; keep one; a row is the same by body, state, organisation, role, from"
      ]),
    BadFile(
      "a name twice in two kinds", "names.csv",
      "state,organisation,body,name,kind,language\n"
        + "VN,,,Annam,former,fr\n"
        + "VN,,,Annam,alias,fr\n",
      [
        "names.csv:3: the row is there already, on line 2: state “VN”, name “Annam”; keep one; a row is the same by state, organisation, body, name"
      ]),
    BadFile(
      "a roster twice", "rosters.csv",
      "body,source,party_kind,role,complete,stated_count,date\n"
        + "alpha-process,s1,state,member,true,12,\n"
        + "alpha-process,s1,state,member,false,13,\n",
      [
        "rosters.csv:3: the row is there already, on line 2: body “alpha-process”, source “s1”, role “member”, party_kind “state”; keep one; a row is the same by body, source, date, of, role, party_kind"
      ]),
    BadFile(
      "a figure twice", "figures.csv",
      "body,what,value,source\n"
        + "alpha-process,migrants,5,s1\n"
        + "alpha-process,migrants,6,s1\n",
      [
        "figures.csv:3: the row is there already, on line 2: body “alpha-process”, what “migrants”, source “s1”; keep one; a row is the same by body, what, as_of, source"
      ]),
    BadFile(
      "the name of an organisation below", "organisations.csv",
      "id,name,kind,sources\n"
        + "un-iom,International Organization for Migration,un-entity,s1\n",
      [
        "organisations.csv:2: column 2 (name): “International Organization for Migration” is already the name of “iom” in the catalogue; no two rows may have the same"
      ]),
    BadFile(
      "the name of a state below", "states.csv",
      "id,alpha2,alpha3,m49,name,short_name,status,sources\n"
        + "XA,XA,XAA,999,Viet Nam,Other,other,s1\n",
      [
        "states.csv:2: column 5 (name): “Viet Nam” is already the name of “VN” in the catalogue; no two rows may have the same"
      ]),
    BadFile(
      "a secretariat twice", "secretariats.csv",
      "body,name,source\n"
        + "alpha-process,One,s1\n"
        + "alpha-process,Two,s1\n",
      [
        "secretariats.csv:3: the row is there already, on line 2: body “alpha-process”; keep one; a row is the same by body"
      ]),
    BadFile(
      "an objective twice", "objectives.csv",
      "number,label,gloss,sources\n"
        + "2,A,a,s1\n"
        + "2,B,b,s1\n",
      [
        "objectives.csv:3: the row is there already, on line 2: number “2”; keep one; a row is the same by number"
      ]),
    BadFile(
      "an ambiguous name twice", "ambiguous_names.csv",
      "name,could_be,why\n"
        + "Congo,VN,why\n"
        + "Congo,LA,why\n",
      [
        "ambiguous_names.csv:3: the row is there already, on line 2: name “Congo”; keep one; a row is the same by name"
      ]),
  ]
}
