extension Schema {
  /// The tables of the data package, in the order of its description.
  ///
  /// The same stands in `datapackage.json` for other programs; a test keeps the two together.
  public static let all: [Schema] = [
    Schema(
      "sources", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .required("title"),
        .init("publisher"),
        .init("url", .form(.address)),
        .init("as_of", .date),
        .init("note"),
      ]),
    Schema(
      "states", key: ["id"],
      [
        .unique("id", .form(.stateCode)),
        .init("alpha2", .form(.twoCapitals)),
        .init("alpha3", .form(.threeCapitals)),
        .init("m49", .form(.threeDigits)),
        .unique("name"),
        .unique("short_name"),
        .init("formal_name"),
        .init("french_name"),
        .init("spanish_name"),
        .required(
          "status",
          .term([
            "un-member", "un-observer", "territory", "other", "historic",
          ])),
        .init("region", .term(["africa", "americas", "asia", "europe", "oceania"])),
        .init("subregion"),
        .init("un_member_since", .date),
        .init("administered_by", .reference("states")),
        .init("ended", .date),
        .init("successors", .references(["states"])),
        .init("note"),
        .required("sources", .references(["sources"])),
      ]),
    Schema(
      "organisations", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .unique("name"),
        .init("acronym"),
        .required(
          "kind",
          .term([
            "un-entity", "intergovernmental", "regional", "development-agency", "foundation",
            "law-enforcement", "financial", "ngo", "group", "area",
          ])),
        .init("established", .date),
        .init("city"),
        .init("country", .reference("states")),
        .init("parent", .reference("organisations")),
        .init("website", .form(.address)),
        .init("body", .reference("bodies")),
        .init("note"),
        .init("sources", .references(["sources"])),
      ]),
    Schema(
      "names", key: ["state", "organisation", "body", "name"],
      exactlyOneOf: ["state", "organisation", "body"],
      [
        .init("state", .reference("states")),
        .init("organisation", .reference("organisations")),
        .init("body", .reference("bodies")),
        .required("name"),
        .required(
          "kind",
          .term([
            "alias", "former", "endonym", "translation", "acronym", "identifier",
          ])),
        .init("language", .form(.language)),
        .init("from", .date),
        .init("to", .date),
      ]),
    Schema(
      "foreign_names", key: ["state", "name"],
      [
        .required("state", .reference("states")),
        .required("name"),
        .required("languages"),
        .required("sources", .references(["sources"])),
      ]),
    Schema(
      "ambiguous_names", key: ["name"],
      [
        .unique("name"),
        .init("usually", .reference("states")),
        .required("could_be", .references(["states"])),
        .required("why"),
      ]),
    Schema(
      "groups", key: ["organisation", "state", "role", "from"],
      [
        .required("organisation", .reference("organisations")),
        .required("state", .reference("states")),
        .required("role", .term(["member", "associate", "participant"])),
        .init("from", .date),
        .init("to", .date),
        .init("note"),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "bodies", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .unique("name"),
        .unique("short_name"),
        .init("acronym"),
        .required(
          "kind",
          .term([
            "regional-consultative-process", "interregional-forum", "global-process",
            "regional-organisation", "international-organisation", "working-group",
            "conference-series", "review-process", "network", "agreement",
          ])),
        .init("status", .term(["active", "dormant", "ended", "succeeded"])),
        .init("successor", .reference("bodies")),
        .init(
          "regions",
          .terms(
            ["africa", "americas", "asia", "europe", "oceania", "mena", "global"])),
        .init("established", .date),
        .init("founding"),
        .init("established_source", .reference("sources")),
        .init("themes", .references(["themes"])),
        .required("summary"),
        .required("summary_source", .reference("sources")),
      ]),
    Schema(
      "look_alikes", key: ["name"],
      [
        .unique("name"),
        .required("not_the_same_as", .reference("bodies")),
        .required("difference"),
      ]),
    Schema(
      "secretariats", key: ["body"],
      [
        .required("body", .reference("bodies")),
        .init("name"),
        .init("state", .reference("states")),
        .init("organisation", .reference("organisations")),
        .init("address"),
        .init("email"),
        .init("phone"),
        .init("fax"),
        .init("website", .form(.address)),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "relations", key: ["body", "kind", "related_body", "state", "organisation"],
      exactlyOneOf: ["related_body", "state", "organisation"],
      [
        .required("body", .reference("bodies")),
        .required("kind", .term(["association", "related", "successor"])),
        .init("related_body", .reference("bodies")),
        .init("state", .reference("states")),
        .init("organisation", .reference("organisations")),
        .required("how"),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "memberships", key: ["body", "state", "organisation", "role", "from"],
      exactlyOneOf: ["state", "organisation"],
      [
        .required("body", .reference("bodies")),
        .init("state", .reference("states")),
        .init("organisation", .reference("organisations")),
        .required("role", .term(roles)),
        .init("as_listed"),
        .init("from", .date),
        .init("to", .date),
        .required("source", .reference("sources")),
        .init("date_source", .reference("sources")),
      ]),
    Schema(
      "rosters", key: ["body", "source", "date", "of", "role", "party_kind"],
      [
        .required("body", .reference("bodies")),
        .required("source", .reference("sources")),
        .init("date", .date),
        .init("of"),
        .init("role", .term(roles)),
        .required("party_kind", .term(["state", "organisation", "any"])),
        .init("complete", .boolean),
        .init("stated_count", .integer),
        .init("note"),
      ]),
    Schema(
      "cross_checks", key: ["body", "of", "sources"],
      [
        .required("body", .reference("bodies")),
        .init("of"),
        .required("result"),
        .required("sources", .references(["sources"])),
      ]),
    Schema(
      "meetings", key: ["id"],
      [
        .unique("id"),
        .required("body", .reference("bodies")),
        .required("title"),
        .required("date", .date),
        .init("end", .date),
        .init("city"),
        .init("country", .reference("states")),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "documents", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .required("bodies", .references(["bodies"])),
        .required("title"),
        .required(
          "kind",
          .term([
            "declaration", "joint-statement", "communique", "memorandum", "action-plan",
            "recommendations", "remarks", "press-release", "news", "profile", "report", "charter",
            "agreement",
          ])),
        .init("date", .date),
        .init("place"),
        .init("issuer"),
        .init("url", .form(.address)),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "commitments", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .required("body", .reference("bodies")),
        .required("document", .reference("documents")),
        .init("paragraph"),
        .required("parties", .references(["states", "organisations"], word: "all")),
        .required(
          "modality",
          .term([
            "commits", "agrees", "supports", "encourages", "recommends", "calls-on", "emphasises",
            "reports", "appreciates",
          ])),
        .required("summary"),
        .init("themes", .references(["themes"])),
        .init("objectives", .references(["objectives"])),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "figures", key: ["body", "what", "as_of", "source"],
      [
        .required("body", .reference("bodies")),
        .required("what"),
        .required("value", .number),
        .init("unit"),
        .init("as_of", .date),
        .required("source", .reference("sources")),
      ]),
    Schema(
      "problems", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .required("body", .reference("bodies")),
        .required(
          "kind",
          .term([
            "count", "membership", "chair", "date", "name", "status", "document", "meeting",
            "figure", "source", "other",
          ])),
        .required("text"),
        .required("sources", .references(["sources"])),
      ]),
    Schema(
      "themes", key: ["id"],
      [
        .unique("id", .form(.identifier)),
        .unique("label"),
        .required("gloss"),
        .init("objectives", .references(["objectives"])),
        .required("terms"),
      ]),
    Schema(
      "objectives", key: ["number"],
      [
        .unique("number", .integer),
        .unique("label"),
        .required("gloss"),
        .required("sources", .references(["sources"])),
      ]),
  ]

  private static let roles = Role.allCases.map(\.rawValue)
}
