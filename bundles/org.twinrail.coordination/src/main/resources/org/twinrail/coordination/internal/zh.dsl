[when]冲突=$conflict : ConflictFact()
[when]说法=$argument : ArgumentFact()
[when]- 说到 {words}=mentions("{words}")
[then]不计入 因为 {tag}=insert( new Discount("{tag}") );
[when]- 种类 是 {value}=kind == "{value}"
[when]- 种类 不是 {value}=kind != "{value}"
[when]- 有 种类=kind != ""
[when]- 没有 种类=kind == ""
[when]- 严重程度 是 {value}=severity == "{value}"
[when]- 严重程度 不是 {value}=severity != "{value}"
[when]- 有 严重程度=severity != ""
[when]- 没有 严重程度=severity == ""
[when]- 步骤 是 {value}=step == "{value}"
[when]- 步骤 不是 {value}=step != "{value}"
[when]- 有 步骤=step != ""
[when]- 没有 步骤=step == ""
[when]- 已提出工作小时 不超过 {number:\d+}=ageHours <= {number}
[when]- 已提出工作小时 超过 {number:\d+}=ageHours > {number}
[when]- 已提出工作小时 不少于 {number:\d+}=ageHours >= {number}
[when]- 已提出工作小时 少于 {number:\d+}=ageHours < {number}
[when]- 涉及部门 不超过 {number:\d+}=departments <= {number}
[when]- 涉及部门 超过 {number:\d+}=departments > {number}
[when]- 涉及部门 不少于 {number:\d+}=departments >= {number}
[when]- 涉及部门 少于 {number:\d+}=departments < {number}
[when]- 当事人 不超过 {number:\d+}=parties <= {number}
[when]- 当事人 超过 {number:\d+}=parties > {number}
[when]- 当事人 不少于 {number:\d+}=parties >= {number}
[when]- 当事人 少于 {number:\d+}=parties < {number}
[when]- 附有 证据=evidence == true
[when]- 不 附有 证据=evidence == false
