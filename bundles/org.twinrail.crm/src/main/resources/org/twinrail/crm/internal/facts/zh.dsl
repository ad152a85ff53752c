[when]线索=$lead : LeadFact()
[when]客户=$customer : CustomerFact()
[when]报价=$quote : QuoteFact()
[when]一个 商机=$one : OpportunityFact()
[when]另一个 商机=$other : OpportunityFact()
[when]一次 接触=$one : TouchFact()
[when]另一次 接触=$other : TouchFact()
[when]没有 一次 接触=not TouchFact()
[when]- 已等待 超过 {hours:\d+} 工作小时=waitingHours > {hours}
[when]- 已等待 不超过 {hours:\d+} 工作小时=waitingHours <= {hours}
[when]- 正在 进行=outcome == "OPEN"
[when]- 已 赢单=outcome == "WON"
[when]- 已 丢单=outcome == "LOST"
[when]- 由 市场部 单独=track == "MARKETING"
[when]- 由 销售部 单独=track == "SALES"
[when]- 由 两部门 联合=track == "JOINT"
[when]- 同一 客户=customer == $one.customer
[when]- 同一 产品=product == $one.product
[when]- 负责人 与 前者 不同=owner != $one.owner
[when]- 编号 在 前者 之后=number > $one.number
[when]- 与 前者 相隔 不超过 {days:\d+} 天=on >= $one.on.minusDays({days}), on <= $one.on.plusDays({days})
[then]提出 冲突 {kind:[A-Z_]+} 程度 {severity:LOW|MEDIUM|HIGH} 关于 前者 的 客户 双方 是 负责人=insert( Finding.of("{kind}", "{severity}", ObjectRef.of("customer", $one.customer())).between($one.owner(), $other.owner()).shownBy($one.ref()).shownBy($other.ref()) );
[then]提出 冲突 {kind:[A-Z_]+} 程度 {severity:LOW|MEDIUM|HIGH} 关于 前者 的 客户 双方 是 经手人=insert( Finding.of("{kind}", "{severity}", ObjectRef.of("customer", $one.customer())).between($one.by(), $other.by()).shownBy($one.ref()).shownBy($other.ref()) );
[then]提出 冲突 {kind:[A-Z_]+} 程度 {severity:LOW|MEDIUM|HIGH} 关于 线索=insert( Finding.of("{kind}", "{severity}", $lead.ref()).between($lead.handedToDepartment(), $lead.from()) );
[when]- 客户名 是 {value}=customer == "{value}"
[when]- 客户名 不是 {value}=customer != "{value}"
[when]- 有 客户名=customer != ""
[when]- 没有 客户名=customer == ""
[when]- 负责人 是 {value}=owner == "{value}"
[when]- 负责人 不是 {value}=owner != "{value}"
[when]- 有 负责人=owner != ""
[when]- 没有 负责人=owner == ""
[when]- 负责部门 是 销售部=ownerDepartment == "sales"
[when]- 负责部门 不是 销售部=ownerDepartment != "sales"
[when]- 负责部门 是 市场部=ownerDepartment == "marketing"
[when]- 负责部门 不是 市场部=ownerDepartment != "marketing"
[when]- 负责部门 是 {value}=ownerDepartment == "{value}"
[when]- 负责部门 不是 {value}=ownerDepartment != "{value}"
[when]- 状态 是 {value}=state == "{value}"
[when]- 状态 不是 {value}=state != "{value}"
[when]- 有 状态=state != ""
[when]- 没有 状态=state == ""
[when]- 行业 是 {value}=industry == "{value}"
[when]- 行业 不是 {value}=industry != "{value}"
[when]- 有 行业=industry != ""
[when]- 没有 行业=industry == ""
[when]- 地区 是 {value}=region == "{value}"
[when]- 地区 不是 {value}=region != "{value}"
[when]- 有 地区=region != ""
[when]- 没有 地区=region == ""
[when]- 产品 是 {value}=product == "{value}"
[when]- 产品 不是 {value}=product != "{value}"
[when]- 有 产品=product != ""
[when]- 没有 产品=product == ""
[when]- 经手人 是 {value}=by == "{value}"
[when]- 经手人 不是 {value}=by != "{value}"
[when]- 有 经手人=by != ""
[when]- 没有 经手人=by == ""
[when]- 渠道 是 {value}=channel == "{value}"
[when]- 渠道 不是 {value}=channel != "{value}"
[when]- 有 渠道=channel != ""
[when]- 没有 渠道=channel == ""
[when]- 活动代号 是 {value}=campaign == "{value}"
[when]- 活动代号 不是 {value}=campaign != "{value}"
[when]- 有 活动代号=campaign != ""
[when]- 没有 活动代号=campaign == ""
[when]- 员工 不超过 {number:\d+}=employees <= {number}
[when]- 员工 超过 {number:\d+}=employees > {number}
[when]- 员工 不少于 {number:\d+}=employees >= {number}
[when]- 员工 少于 {number:\d+}=employees < {number}
[when]- 金额 不超过 {number:\d+}=amount <= {number}
[when]- 金额 超过 {number:\d+}=amount > {number}
[when]- 金额 不少于 {number:\d+}=amount >= {number}
[when]- 金额 少于 {number:\d+}=amount < {number}
[when]- 折扣 不超过 {number:\d+}=discount <= {number}
[when]- 折扣 超过 {number:\d+}=discount > {number}
[when]- 折扣 不少于 {number:\d+}=discount >= {number}
[when]- 折扣 少于 {number:\d+}=discount < {number}
