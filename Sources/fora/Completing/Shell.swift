/// A shell that completes the words of a line with Tab.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// What makes the shell ask the program with the line up to the cursor.
  ///
  /// No word that it is offered is expanded by it. After a sign behind which a value goes on it puts
  /// no space.
  var script: String {
    switch self {
    case .bash: Self.scriptOfBash
    case .zsh: Self.scriptOfZsh
    case .fish: Self.scriptOfFish
    }
  }

  private static let scriptOfBash = #"""
    # Completes “fora” in bash: the program is asked with the line up to the cursor.
    _fora() {
      local program=${1/#\~\//$HOME/} line=${COMP_LINE:0:COMP_POINT}
      mapfile -t COMPREPLY < <("$program" --complete bash "$line" "$COMP_WORDBREAKS" 2>/dev/null)
      if [[ ${COMPREPLY[0]} == '<files>' ]]; then
        COMPREPLY=()
        compopt -o default
      elif [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:=.@\>] ]]; then
        compopt -o nospace
      fi
    }
    complete -o nosort -F _fora fora

    """#

  private static let scriptOfZsh = #"""
    #compdef fora
    # Completes “fora” in zsh: the program is asked with the line up to the cursor.
    _fora() {
      local program=${words[1]/#\~\//$HOME/} line="${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX"
      local -a open openmeanings whole wholemeanings
      local answer
      while IFS= read -r answer; do
        if [[ $answer == '<files>' ]]; then
          compset -P '--*='
          _files
          return
        elif [[ ${answer%%$'\t'*} == *[:=.@\>] ]]; then
          open+=("${answer%%$'\t'*}") openmeanings+=("${answer/$'\t'/  -- }")
        else
          whole+=("${answer%%$'\t'*}") wholemeanings+=("${answer/$'\t'/  -- }")
        fi
      done < <("$program" --complete zsh "$line" 2>/dev/null)
      (( $#open )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -S '' -l -d openmeanings -a open
      (( $#whole )) && compadd -M 'm:{a-zA-Z}={A-Za-z}' -l -d wholemeanings -a whole
    }
    if [[ $funcstack[1] == _fora ]]; then _fora "$@"; else compdef _fora fora; fi

    """#

  private static let scriptOfFish = #"""
    # Completes “fora” in fish: the program is asked with the line up to the cursor.
    function __fora_complete
      set -l program (commandline -cpo)[1]
      set -l answers ($program --complete fish (commandline -cp | string collect) 2>/dev/null)
      if test "$answers[1]" = '<files>'
        __fish_complete_path (commandline -ct)
      else
        printf '%s\n' $answers
      end
    end
    complete -c fora -f -a '(__fora_complete)'

    """#
}
