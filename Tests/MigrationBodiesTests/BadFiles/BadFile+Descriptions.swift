extension BadFile {
  /// Descriptions of packages that cannot be used.
  static let descriptions: [BadFile] =
    descriptions1 + descriptions2

  private static let descriptions1: [BadFile] = [
    BadFile(
      "nothing", "datapackage.json",
      "",
      [
        "datapackage.json:1: the file ends too early; expected a value"
      ]),
    BadFile(
      "a text", "datapackage.json",
      "\"resources\"",
      [
        "datapackage.json: there is no array “resources”; list the tables there, each with “name” and “path”"
      ]),
    BadFile(
      "a list", "datapackage.json",
      "[]",
      [
        "datapackage.json: there is no array “resources”; list the tables there, each with “name” and “path”"
      ]),
    BadFile(
      "no resources", "datapackage.json",
      "{\"name\": \"x\"}",
      [
        "datapackage.json: there is no array “resources”; list the tables there, each with “name” and “path”"
      ]),
    BadFile(
      "resources that are no list", "datapackage.json",
      "{\"resources\": {}}",
      [
        "datapackage.json: there is no array “resources”; list the tables there, each with “name” and “path”"
      ]),
    BadFile(
      "a resource that is no object", "datapackage.json",
      "{\"resources\": [1]}",
      [
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 1); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""
      ]),
    BadFile(
      "a resource without a name", "datapackage.json",
      "{\"resources\": [{\"path\": \"bodies.csv\"}]}",
      [
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 1); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""
      ]),
    BadFile(
      "a resource without a path", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\"}]}",
      [
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 1); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""
      ]),
    BadFile(
      "a path that is a list", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": [\"bodies.csv\"]}]}",
      [
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 1); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""
      ]),
    BadFile(
      "data within the description", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"data\": []}]}",
      [
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 1); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\""
      ]),
    BadFile(
      "a table that is none", "datapackage.json",
      "{\"resources\": [{\"name\": \"people\", \"path\": \"people.csv\"}]}",
      [
        "datapackage.json: “people” is no table (resource 1); \(Expected.tables)"
      ]),
    BadFile(
      "a table misspelt", "datapackage.json",
      "{\"resources\": [{\"name\": \"membership\", \"path\": \"membership.csv\"}]}",
      [
        "datapackage.json: “membership” is no table (resource 1); did you mean “memberships”? \(Expected.tables)"
      ]),
    BadFile(
      "a path to the folder above", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"../bodies.csv\"}]}",
      [
        "datapackage.json: “../bodies.csv” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "a path up in the middle", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"a/../../bodies.csv\"}]}",
      [
        "datapackage.json: “a/../../bodies.csv” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "a path from the root", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"/etc/passwd\"}]}",
      [
        "datapackage.json: “/etc/passwd” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "an address", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"https://example.org/bodies.csv\"}]}",
      [
        "datapackage.json: “https://example.org/bodies.csv” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "a path with backslashes", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"..\\\\bodies.csv\"}]}",
      [
        "datapackage.json: “..\\bodies.csv” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "a path with a NUL", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"bodies.csv\\u0000.txt\"}]}",
      [
        "datapackage.json: “bodies.csv\0.txt” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "an empty path", "datapackage.json",
      "{\"resources\": [{\"name\": \"bodies\", \"path\": \"\"}]}",
      [
        "datapackage.json: “” leaves the folder of the package (resource 1); \(Expected.paths)"
      ]),
    BadFile(
      "three bad resources", "datapackage.json",
      "{\"resources\": [{\"name\": \"x\", \"path\": \"x.csv\"}, {\"name\": \"bodies\", \"path\": \"/x\"}, {}]}",
      [
        "datapackage.json: “x” is no table (resource 1); \(Expected.tables)",
        "datapackage.json: “/x” leaves the folder of the package (resource 2); \(Expected.paths)",
        "datapackage.json: a resource has no “name” or no “path” that is a text (resource 3); give it both, as \"name\": \"bodies\", \"path\": \"bodies.csv\"",
      ]),
  ]

  private static let descriptions2: [BadFile] = [
    BadFile(
      "an object that is not closed", "datapackage.json",
      "{\"resources\": [",
      [
        "datapackage.json:1: the file ends too early; expected a value"
      ]),
    BadFile(
      "a string that is not closed", "datapackage.json",
      "{\"resources\": \"x",
      [
        "datapackage.json:1: a string is not closed; end it with a double quote"
      ]),
    BadFile(
      "a line break in a string", "datapackage.json",
      "{\n"
        + "\"name\": \"a\n"
        + "b\"}",
      [
        "datapackage.json:2: a control is in a string; write it as an escape, as \\n"
      ]),
    BadFile(
      "a comma at the end of a list", "datapackage.json",
      "{\"resources\": [1,]}",
      [
        "datapackage.json:1: this is no JSON; expected a value"
      ]),
    BadFile(
      "a comma at the end of an object", "datapackage.json",
      "{\"resources\": [],}",
      [
        "datapackage.json:1: this is no JSON; expected a name in double quotes"
      ]),
    BadFile(
      "no colon", "datapackage.json",
      "{\"resources\" []}",
      [
        "datapackage.json:1: this is no JSON; expected a colon"
      ]),
    BadFile(
      "a name without quotes", "datapackage.json",
      "{resources: []}",
      [
        "datapackage.json:1: this is no JSON; expected a name in double quotes"
      ]),
    BadFile(
      "single quotes", "datapackage.json",
      "{'resources': []}",
      [
        "datapackage.json:1: this is no JSON; expected a name in double quotes"
      ]),
    BadFile(
      "a comment", "datapackage.json",
      "{\n"
        + "// tables\n"
        + "\"resources\": []}",
      [
        "datapackage.json:2: this is no JSON; expected a name in double quotes"
      ]),
    BadFile(
      "something after the end", "datapackage.json",
      "{\"resources\": []} x",
      [
        "datapackage.json:1: something follows the end; remove it"
      ]),
    BadFile(
      "a number with a zero before it", "datapackage.json",
      "{\"version\": 01}",
      [
        "datapackage.json:1: this is no JSON; expected a comma or }"
      ]),
    BadFile(
      "a number that ends in a point", "datapackage.json",
      "{\"version\": 1.}",
      [
        "datapackage.json:1: this is no JSON; expected a digit"
      ]),
    BadFile(
      "a number without digits", "datapackage.json",
      "{\"version\": -}",
      [
        "datapackage.json:1: this is no JSON; expected a digit"
      ]),
    BadFile(
      "not a number", "datapackage.json",
      "{\"version\": NaN}",
      [
        "datapackage.json:1: this is no JSON; expected a value"
      ]),
    BadFile(
      "an escape that is none", "datapackage.json",
      "{\"name\": \"\\x\"}",
      [
        "datapackage.json:1: this is no JSON; expected an escape"
      ]),
    BadFile(
      "an escape of three digits", "datapackage.json",
      "{\"name\": \"\\u12\"}",
      [
        "datapackage.json:1: this is no JSON; expected four hexadecimal digits"
      ]),
    BadFile(
      "half of a pair of surrogates", "datapackage.json",
      "{\"name\": \"\\ud800\"}",
      [
        "datapackage.json:1: half of a pair of surrogates stands alone; write the letter itself"
      ]),
    BadFile(
      "a NUL", "datapackage.json",
      "{\"name\": \"\0\"}",
      [
        "datapackage.json:1: there is a NUL (a byte 0); the file is no text or is damaged; save it as “CSV UTF-8”"
      ]),
    BadFile(
      "a byte that is no UTF-8", "datapackage.json",
      "{\"name\": \"\u{F7FF}\"}",
      [
        "datapackage.json:1: the byte 0xFF begins no letter of UTF-8; save the file as “CSV UTF-8”"
      ]),
    BadFile(
      "lists seventy deep", "datapackage.json",
      "{\"resources\": " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
        + "}",
      [
        "datapackage.json:1: arrays and objects are more than 64 deep; no description needs as much"
      ]),
  ]
}
