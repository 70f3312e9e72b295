import MigrationBodies

extension Command {
  /// The row of the command in the table of all: its heading, keys, help and footer word; then other
  /// words to find it by, and what it lists.
  ///
  /// A row is made when it is asked for, so that the table costs nothing at the start.
  // Set as a table, a line of what is shown and one of what is not; the formatter would take six.
  // swift-format-ignore
  var row: Row {
    switch self {
    case .down: Row(.move, [.down, "j"], "next row", also: "below")
    case .up: Row(.move, [.up, "k"], "previous row", also: "above")
    case .pageDown: Row(.move, [.pageDown, .control("d"), .control("f")], "page down",
      also: "scroll next")
    case .pageUp: Row(.move, [.pageUp, .control("u"), .control("b")], "page up",
      also: "scroll previous")
    case .first: Row(.move, ["g", .home], "first row", also: "top start beginning")
    case .last: Row(.move, ["G", .end], "last row", also: "bottom end")
    case .nextPane: Row(.move, [.tab, .right, "l"], "next pane", "pane",
      also: "switch focus right")
    case .previousPane: Row(.move, [.backTab, .left, "h"], "previous pane",
      also: "switch focus left")
    case .scrollRight: Row(.move, ["L"], "more columns to the right; the first stays",
      also: "scroll wide")
    case .scrollLeft: Row(.move, ["H"], "back to the columns on the left", also: "scroll")

    case .open: Row(.read, [.enter], "open the chosen row, or follow the line of a page", "open",
      also: "go enter select view details text ambiguous reading")
    case .sources: Row(.read, ["s"], "sources of the chosen row, with address and date", "sources",
      also: "evidence reference citation footnote proof publisher document says who")
    case .about: Row(.read, ["i"], "all that is known of the chosen row, with links", "about",
      also: "information details description contact email chair presidency secretariat theme founding founded treaty")
    case .brief: Row(.read, ["w"], "a brief of the chosen row; again: in short; e writes it", "brief",
      also: "briefing paper summary report write memo note")
    case .openAddress: Row(.read, ["o"], "open the source's web address, or show it for copying",
      also: "link url website internet")

    case .filter: Row(.narrow, ["/"], "show only rows that match; find words in a text",
      "filter", also: "search limit narrow theme topic chair presidency country region")
    case .find: Row(.narrow, ["f"], "search commitments and documents, the best matches first",
      also: "full text look promise paragraph")
    case .toggleFilters: Row(.narrow, ["F"], "turn all filters off, or on again",
      also: "clear remove reset unfilter show everything")
    case .search: Row(.narrow, ["*"], "find the next row that matches, without hiding the others",
      also: "look")
    case .next: Row(.narrow, ["n"], "next match, next difference, or next empty cell of the coverage",
      also: "find again")
    case .previous: Row(.narrow, ["N"], "previous match, difference or empty cell", also: "find backwards")
    case .sort: Row(.narrow, ["S"], "sort by a column; once more for the reverse order",
      also: "rank alphabetical ascending descending")
    case .columns: Row(.narrow, ["C"], "choose the columns and their order",
      also: "fields hide add remove")
    case .asOf: Row(.narrow, ["@"], "show the situation on a date", "as of",
      also: "history when time year past then who was in")
    case .yearBack: Row(.narrow, ["-"], "one year back; + and − mark who joined or left in between",
      also: "earlier date time past")
    case .yearForward: Row(.narrow, ["+"], "one year forward, in the end to now",
      also: "later date time today")
    case .expression: Row(.narrow, ["="], "list the parties of an expression: asean & bali-process",
      also: "set formula both or not union intersection combine")

    case .mark: Row(.compare, [" "], "mark the chosen row, or unmark it", "mark",
      also: "select tick")
    case .markAll: Row(.compare, ["A"], "mark all rows shown, or unmark all",
      also: "select everything")
    case .invertMarks: Row(.compare, ["I"], "swap marked and unmarked rows",
      also: "select opposite others")
    case .clearMarks: Row(.compare, ["U"], "remove all marks, in other lists too",
      also: "unmark deselect unselect reset")
    case .onlyMarked: Row(.compare, ["M"], "show only the marked rows", also: "selected selection")
    case .compare: Row(.compare, ["c"], "compare the members of the marked bodies", "compare",
      also: "versus differ both common")
    case .paste: Row(.compare, ["P"], "paste a list of names, to see who they are and who is missing",
      also: "resolve attendance participants excel word email group")
    case .against: Row(.compare, ["a"], "compare the pasted list with a body", "against",
      also: "members missing group who is in not in")
    case .compareDates: Row(.compare, ["D"], "compare a body's members, or a state's bodies, on two dates",
      also: "history joined left since between")
    case .matrix: Row(.compare, ["v"], "comparison as a matrix or with roles; coverage by theme or year",
      also: "grid signs view modality")
    case .differences: Row(.compare, ["d"], "only the differences, or all rows; of a coverage the gaps")
    case .overlap: Row(.compare, ["O"], "how many members the marked bodies share, pair by pair",
      also: "common both intersection matrix")
    case .gaps: Row(.compare, ["x"], "objectives of the Compact that its commitments leave out",
      "gaps", also: "missing never untouched coverage empty not covered")

    case .showBodies: Row(.lists, ["1"], "bodies, with their members and commitments",
      also: "forum process organisation network conference start home", lists: .bodies)
    case .showParties: Row(.lists, ["2"], "states and organisations, with the bodies they are in",
      also: "country countries party members agency nations", lists: .parties)
    case .showCommitments: Row(.lists, ["3"], "all commitments, with their details",
      also: "theme topic objective compact promise promised recommendation pledge", lists: .commitments)
    case .showMeetings: Row(.lists, ["4"], "all meetings",
      also: "conference session event venue", lists: .meetings(nil))
    case .showDocuments: Row(.lists, ["5"], "all documents",
      also: "declaration communique text paper statement agreement treaty charter founding", lists: .documents(nil))
    case .showSources: Row(.lists, ["6"], "all sources",
      also: "evidence references bibliography publisher", lists: .sources(nil))
    case .showChanges: Row(.lists, ["7"], "what changed, year by year",
      also: "timeline history event joined left news", lists: .changes(ChangeScope()))
    case .showProblems: Row(.lists, ["8"], "what sources disagree on",
      also: "conflict contradiction dispute error doubt", lists: .problems(nil))
    case .showCoverage: Row(.lists, ["9"], "commitments counted by body and objective: the coverage",
      also: "matrix objectives compact gaps cross table heat map count themes",
      lists: .coverage(Coverage()))
    case .showObjectives: Row(.lists, ["0"], "the 23 objectives of the Compact, and who touched them",
      also: "global gcm goals", lists: .objectives)
    case .showThemes: Row(.lists, ["T"], "the themes, and who committed what on each",
      also: "topics subjects trafficking recruitment", lists: .themes)
    case .jump: Row(.lists, ["p"], "go to a body, state or organisation by name",
      also: "country find search party")

    case .back: Row(.history, [.backspace, "[", .control("o")], "back to where you were", "back",
      also: "return previous undo")
    case .forward: Row(.history, ["]"], "forward again", also: "next redo")
    case .places: Row(.history, ["J"], "list where you have been, to go there again",
      also: "history trail recent")
    case .undo: Row(.history, ["u"], "undo the last change of the view", also: "back revert")
    case .redo: Row(.history, [.control("r")], "redo what was undone", also: "again repeat")

    case .bookmark: Row(.share, ["b"], "bookmark this view under a name",
      also: "favourite favorite keep save remember")
    case .bookmarks: Row(.share, ["B"], "bookmarks and recent views",
      also: "favourite favorite last saved history")
    case .export: Row(.share, ["e"], "write the rows, or the text that is read, to a file", "write",
      also: "save download csv excel spreadsheet json markdown print output note")
    case .copy: Row(.share, ["y"], "copy the chosen row, its cells, marked rows, the line of a text",
      also: "clipboard yank paste reference address")
    case .copyCommand: Row(.share, ["Y"], "copy the command of the rows, or the whole text",
      also: "clipboard line shell page all")

    case .correct: Row(.share, ["E"], "correct a field of the chosen row, in your own tables",
      also: "edit change fix wrong mistake update ambiguous reading choose again")

    case .palette: Row(.program, [":"], "run a command by name, or a line of fora's", "commands",
      also: "menu search find action")
    case .help: Row(.program, ["?", .f1], "show the keys that work here", "help",
      also: "manual shortcuts keyboard what can i do")
    case .legend: Row(.program, ["K"], "show what the signs mean",
      also: "legend symbols meaning key star circle dot exclamation")
    case .reload: Row(.program, ["R"], "read your own tables again", also: "refresh update")
    case .redraw: Row(.program, [.control("l")], "redraw the screen", also: "refresh repaint clean")
    case .cancel: Row(.program, [.escape], "close the page, prompt or filter, never the program",
      also: "escape abort stop leave")
    case .quit: Row(.program, ["q"], "go back, and in the end leave the program", "quit",
      also: "exit close stop")
    case .leave: Row(.program, ["Q"], "leave at once; fora browse --restore starts here again",
      also: "exit quit close end")
    }
  }
}
