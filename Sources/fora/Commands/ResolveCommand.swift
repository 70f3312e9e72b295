import MigrationBodies

/// `fora resolve`: which parties the names of a list mean, and how the list differs from a body's.
enum ResolveCommand {
  /// Writes them.
  static func run(_ typed: TypedCommand) throws {
    let options = try AnswerOptions(typed)
    let catalogue = try options.catalogue
    let body = try typed.value(.against).map { word in
      let (body, remarks) = try typed.body(word, in: catalogue)
      if !remarks.isEmpty { StandardError.say(remarks) }
      return body
    }
    let names = typed.words.map(\.text)
    let isPasted = names.isEmpty || names == ["-"]
    let list = ResolvedList(
      isPasted
        ? try pasted(isAsked: !names.isEmpty, in: catalogue) : try list(names, in: catalogue),
      in: catalogue, choosing: try choices(typed, in: catalogue))
    let isEmpty = list.lines.isEmpty && list.sections.isEmpty && list.remarks.isEmpty
    if isEmpty { throw Complaint(English.noNameInList, status: .nothingFound) }
    let comparison = body.map { RosterComparison(list, with: $0, in: catalogue) }
    let page = ResolvedPage(list, comparison, isPasted: isPasted, in: catalogue)
    // Nothing of the list vanishes: what is no name stands on the page, in JSON, or here.
    if [.plain, .csv, .tsv].contains(options.format.style.format), !page.asideNotes.isEmpty {
      StandardError.say(page.asideNotes)
    }
    let isAnswered = try options.write(page.answer(hasSources: options.sources), ifEmpty: nil)
    if isAnswered, let complaint = page.complaint { throw complaint }
  }

  private static func choices(
    _ typed: TypedCommand, in catalogue: Catalogue
  ) throws -> NameChoices {
    var choices = NameChoices()
    for line in ListChoices.kept {
      do throws(NameChoices.Refusal) {
        try choices.add(line, in: catalogue)
      } catch {
        StandardError.say(["kept choice “\(line)”: \(error.problem)"])
      }
    }
    for word in typed.values(.choose) {
      do throws(NameChoices.Refusal) {
        try choices.add(word.text, in: catalogue)
      } catch {
        throw typed.error(at: word, error.problem, error.advice)
      }
    }
    return choices
  }

  private static func pasted(
    isAsked: Bool, in catalogue: Catalogue
  ) throws(Complaint) -> NameList {
    let text = try StandardInput.text(isAsked: isAsked)
    return try list { () throws(NameList.Refusal) in try NameList(text, of: catalogue) }
  }

  private static func list(
    _ names: [String], in catalogue: Catalogue
  ) throws(Complaint) -> NameList {
    try list { () throws(NameList.Refusal) in try NameList(words: names, of: catalogue) }
  }

  private static func list(
    _ read: () throws(NameList.Refusal) -> NameList
  ) throws(Complaint) -> NameList {
    do throws(NameList.Refusal) {
      return try read()
    } catch {
      switch error {
      case .tooManyNames(let limit):
        throw Complaint("the list has more than \(limit) names; give it in parts")
      }
    }
  }
}
