extension PageScript {
  /// Questions whose choices can be tried.
  static let quizzes = #"""
    for (const quiz of all('.quiz')) {
      const options = all('.choices > li', quiz), many = quiz.dataset.multiple, verdict = make('p', {className: 'verdict'});
      set(verdict, {role: 'status'});
      const judge = () => {
        const right = options.every(o => one('input', o).checked === (o.dataset.correct === 'true'));
        verdict.className = 'verdict ' + (right ? 'correct' : 'incorrect');
        verdict.textContent = right ? words.correct : words.incorrect;
      };
      for (const o of options) {
        const input = make('input', {type: many ? 'checkbox' : 'radio', name: quiz.id, onchange: judge});
        o.replaceChildren(make('label', {}, input, ...o.childNodes));
      }
      one('.choices', quiz).after(verdict);
    }

    """#
}
