[when]动作=$deed : Deed()
[when]办事人=$doer : Doer()
[when]- 属 上层漏斗=half == "UPPER"
[when]- 属 下层漏斗=half == "LOWER"
[when]- 担任 {role}=has("{role}")
[then]可以=insert( Ruling.allow() );
[then]可以 并 告知 {whom}=insert( Ruling.tell("{whom}") );
[then]不可以 归 {whom}=insert( Ruling.refuse("{whom}") );
[then]先 征求 {whom} 意见 等 {hours:\d+} 小时=insert( Ruling.of("ADVICE", "{whom}", {hours}) );
[then]须经 {whom} 批准 等 {hours:\d+} 小时=insert( Ruling.of("APPROVAL", "{whom}", {hours}) );
[then]须与 {whom} 联合 等 {hours:\d+} 小时=insert( Ruling.of("JOINT", "{whom}", {hours}) );
[then]{what} 限 {hours:\d+} 小时 由 {whom} 负责=insert( new Term("{what}", {hours}, "{whom}") );
[when]- 活动 是 {value}=activity == "{value}"
[when]- 活动 不是 {value}=activity != "{value}"
[when]- 有 活动=activity != ""
[when]- 没有 活动=activity == ""
[when]- 动作名 是 {value}=action == "{value}"
[when]- 动作名 不是 {value}=action != "{value}"
[when]- 有 动作名=action != ""
[when]- 没有 动作名=action == ""
[when]- 运营模式 是 {value}=track == "{value}"
[when]- 运营模式 不是 {value}=track != "{value}"
[when]- 有 运营模式=track != ""
[when]- 没有 运营模式=track == ""
[when]- 阶段 是 {value}=stage == "{value}"
[when]- 阶段 不是 {value}=stage != "{value}"
[when]- 有 阶段=stage != ""
[when]- 没有 阶段=stage == ""
[when]- 所在部门 是 销售部=department == "sales"
[when]- 所在部门 不是 销售部=department != "sales"
[when]- 所在部门 是 市场部=department == "marketing"
[when]- 所在部门 不是 市场部=department != "marketing"
[when]- 所在部门 是 {value}=department == "{value}"
[when]- 所在部门 不是 {value}=department != "{value}"
[when]- 联合方部门 是 销售部=partnerDepartment == "sales"
[when]- 联合方部门 不是 销售部=partnerDepartment != "sales"
[when]- 联合方部门 是 市场部=partnerDepartment == "marketing"
[when]- 联合方部门 不是 市场部=partnerDepartment != "marketing"
[when]- 联合方部门 是 {value}=partnerDepartment == "{value}"
[when]- 联合方部门 不是 {value}=partnerDepartment != "{value}"
