/// A course that uses every construct of the lesson language at least once.
enum StressCourse {
  static let files: [String: String] = [
    "course.yml": "title: 全部写法\ndescription: 每一种写法都在这里\nbase_url: https://example.org/\n",
    "index.md": "# 全部写法\n\n- [文字](./01-a/01-prose.md)\n- [框](02-b/01-boxes.md#提示框)\n",
    "01-a/_category_.yml": "label: 基础\nlink:\n  type: generated-index\n  title: 基础篇\n  description: 文字与代码\n",
    "01-a/01-prose.md": prose, "01-a/02-code.md": code, "02-b/01-boxes.md": boxes, "02-b/02-diagrams.md": diagrams,
    "01-a/pic.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>", "static/logo.svg": "<svg viewBox='0 0 8 9'/>",
  ]

  private static let prose = #"""
    ---
    title: 文字
    tags: [文字, Markdown]
    last_update:
      date: 2024-05-03
      author: 作者甲
    course:
      time: 20m
    ---

    # 文字与表格

    该**误差（loss）**越小越好；*重点*、~~删除~~、`code`、<kbd>Ctrl</kbd>、H<sub>2</sub>O。[外部](https://example.com "标题")[^1]，又一次[^1]，另一个[^long]。

    [^1]: 脚注一，含**粗体**。
    [^long]: 脚注二。

        第二段。

    文字之后。

    ## 列表 List & more

    3. 一
       - 甲
       - 乙
    4. 二

    - [x] 完成
    - [ ] 没完成

    > 引用
    >
    > > 嵌套，含 `code`

    ### 三级 `code`

    #### 四级

    ##### 五级

    ###### 六级

    ## 表格

    | 左 | 中 | 右 |
    |:---|:---:|---:|
    | a | b | 1 |

    ![一幅图](./pic.svg "标题")和![静态](/logo.svg)

    行内 $a^2$ 与块：

    $$
    \frac{\partial L}{\partial W} = X^\top \delta
    $$

    <details><summary>点开</summary>

    里面有**粗体**。

    </details>

    """#

  private static let code = #"""
    # 代码

    ```swift title="带标题" {2} showLineNumbers
    let a = 1
    let b = a + 41
    ```
    ```output
    42
    ```

    ```swift showLineNumbers=10 ins={1} del={2} ignore
    let added = 1
    let removed = 2

    let last = 3
    ```

    ```swift output=collapse
    print("折叠的输出")
    ```
    ```output
    折叠的输出
    ```

    ```swift fold ignore
    let folded = true
    ```

    ```json
    {"a": [1, true, null]}
    ```

    ```swift twin=py
    let t = 3
    ```
    ```python
    t = 3
    ```

    ## Cell 1

    标题与单元同名。

    """#

  private static let boxes = #"""
    # 提示框与交互

    ## 提示框

    :::note
    备注
    :::

    :::tip 自定**标题**
    提示
    :::

    :::danger
    危险

    - 列表

    ```swift ignore
    let x = 1
    ```
    :::

    > [!TIP]
    > GitHub 式

    ## 选项卡

    ::::tabs{sync=lang}
    :::tab[Swift]
    一
    :::
    :::tab[Python]
    二
    :::
    ::::

    ## 测验

    :::quiz[选一选]{#q1}
    激活函数的作用是？

    - [ ] 加快计算

      不是。
    - [x] 引入非线性

      对。
    :::

    ## 练习

    :::exercise[练习：求和]{#ex-sum}
    求和。

    ```swift starter
    let sum = ____
    ```

    :::hint
    高斯。
    :::

    :::solution
    ```swift
    let sum = (1...100).reduce(0, +)
    ```
    :::

    ```swift check
    print(sum)
    ```
    :::

    """#

  private static let diagrams = #"""
    # 图示

    ```mermaid
    flowchart TD
        A[开始] --> B{判断}
        B -->|是| C([圆角])
        style A fill:#e3f2fd,stroke:#1565c0,color:#333
    ```

    """#
}
