/// The names are those of TeX, amssymb and KaTeX; each is followed by its character in Unicode.
extension MathSymbol {
  static let letters = """
    alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ
    omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω digamma ϝ
    Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ
    Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ
    varOmega Ω ell ℓ imath ı jmath ȷ hbar ℏ hslash ℏ
    """

  static let ordinaries = """
    infty ∞ nabla ∇ partial ∂ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ angle ∠
    measuredangle ∡ sphericalangle ∢ triangle △ triangledown ▽ square □ Box □ Diamond ◊ lozenge ◊ blacksquare ■ blacktriangle ▲
    blacktriangledown ▼ blacklozenge ⧫ bigstar ★ top ⊤ bot ⊥ neg ¬ lnot ¬ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡
    spadesuit ♠ ldots … dots … dotsc … dotso … cdots ⋯ dotsb ⋯ dotsm ⋯ dotsi ⋯ vdots ⋮ ddots ⋱ prime ′ backprime ‵ degree ° S § P ¶
    copyright © circledR ® pounds £ mathsterling £ yen ¥ checkmark ✓ maltese ✠ surd √ eth ð complement ∁ Finv Ⅎ Game ⅁ mho ℧ backslash \\
    vert | Vert ‖ | ‖ $ $ % % # # & & _ _ dag † ddag ‡ diagup ╱ diagdown ╲ infin ∞ R ℝ N ℕ Z ℤ Reals ℝ reals ℝ Complex ℂ cnums ℂ
    """

  static let binaries = """
    pm ± mp ∓ times × div ÷ cdot ⋅ centerdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ Cap ⋒ Cup ⋓ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨
    wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃ triangleright ▹ lhd ⊲ rhd ⊳
    unlhd ⊴ unrhd ⊵ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger † ddagger ‡ amalg ⨿ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋
    rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎ circleddash ⊝ circledast ⊛ circledcirc ⊚ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ intercal ⊺
    dotplus ∔ barwedge ⊼ veebar ⊻ doublebarwedge ⩞ divideontimes ⋇ gtrdot ⋗ lessdot ⋖ And & plusmn ±
    """

  static let relations = """
    leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙ equiv ≡ sim ∼ simeq ≃ approx ≈
    approxeq ≊ thickapprox ≈ thicksim ∼ cong ≅ propto ∝ varpropto ∝ asymp ≍ doteq ≐ doteqdot ≑ models ⊨ perp ⟂ mid ∣ nmid ∤ parallel ∥
    nparallel ∦ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ in ∈ notin ∉ isin ∈ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆
    supseteq ⊇ subseteqq ⫅ supseteqq ⫆ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
    Subset ⋐ Supset ⋑ vdash ⊢ dashv ⊣ vDash ⊨ Vdash ⊩ Vvdash ⊪ nvdash ⊬ nvDash ⊭ smile ⌣ frown ⌢ bowtie ⋈ Join ⋈ triangleq ≜ coloneqq ≔
    eqqcolon ≕ Coloneqq ⩴ coloneq ≔ vcentcolon : ratio : between ≬ pitchfork ⋔ therefore ∴ because ∵ backsim ∽ backsimeq ⋍ lesssim ≲
    gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩ nleq ≰ ngeq ≱ nless ≮
    ngtr ≯ nprec ⊀ nsucc ⊁ ncong ≇ nsim ≁ trianglelefteq ⊴ trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ eqcirc ≖ circeq ≗
    bumpeq ≏ Bumpeq ≎ risingdotseq ≓ fallingdotseq ≒ precsim ≾ succsim ≿ shortmid ∣ shortparallel ∥
    """

  static let arrows = """
    to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹ impliedby ⟸ mapsto ↦
    longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺ uparrow ↑
    downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ hookrightarrow ↪ hookleftarrow ↩
    rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄
    leftrightarrows ⇆ rightrightarrows ⇉ leftleftarrows ⇇ upuparrows ⇈ downdownarrows ⇊ rightarrowtail ↣ leftarrowtail ↢
    twoheadrightarrow ↠ twoheadleftarrow ↞ leadsto ⇝ rightsquigarrow ⇝ leftrightsquigarrow ↭ curvearrowright ↷ curvearrowleft ↶
    circlearrowright ↻ circlearrowleft ↺ dashrightarrow ⇢ dashleftarrow ⇠ multimap ⊸ nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏
    nLeftarrow ⇍ nleftrightarrow ↮ nLeftrightarrow ⇎ upharpoonright ↾ upharpoonleft ↿ restriction ↾ Lsh ↰ Rsh ↱ rarr → larr ← rArr ⇒ lArr ⇐
    """

  static let largeOperators = """
    sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ oiiint ∰ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
    bigodot ⨀ biguplus ⨄ bigsqcup ⨆ intop ∫ smallint ∫
    """

  static let openings = """
    { { lbrace { lbrack [ langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lgroup ⟮ ulcorner ⌜ llcorner ⌞ llbracket ⟦ lang ⟨ lparen (
    """

  static let closings = """
    } } rbrace } rbrack ] rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rgroup ⟯ urcorner ⌝ lrcorner ⌟ rrbracket ⟧ rang ⟩ rparen )
    """
}
