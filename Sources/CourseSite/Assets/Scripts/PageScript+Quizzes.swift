extension PageScript {
  /// Questions whose choices can be tried; the browser keeps what the reader chose.
  static let quizzes = #"""
    for (const quiz of all('.quiz')) {
      const options = all('.choices > li', quiz), many = quiz.dataset.multiple, verdict = make('p', {className: 'verdict'});
      const key = 'quiz:' + words.course + '/' + words.page + '#' + quiz.id, chosen = (recall(key) || '').split(',');
      set(verdict, {role: 'status'});
      const judge = () => {
        const picked = o => one('input', o).checked, right = options.every(o => picked(o) === (o.dataset.correct === 'true'));
        remember(key, options.flatMap((o, i) => picked(o) ? i : []).join());
        verdict.className = 'verdict ' + (right ? 'correct' : 'incorrect');
        verdict.textContent = right ? words.correct : words.incorrect;
      };
      options.forEach((o, i) => {
        const input = make('input', {type: many ? 'checkbox' : 'radio', name: quiz.id, checked: chosen.includes(String(i)), onchange: judge});
        o.replaceChildren(make('label', {}, input, ...o.childNodes));
      });
      one('.choices', quiz).after(verdict);
      if (chosen[0]) judge();
    }

    """#
}
