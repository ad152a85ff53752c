[when]成交=$deal : DealFact()
[when]完成情况=$a : AttainmentFact()
[when]公共佣金=$pool : PoolFact()
[when]成员=$m : MemberFact()
[then]等级 {grade}=insert( new Grade("{grade}") );
[then]提取 {rate} 进入 公共佣金=insert( PoolRate.of("{rate}", "") );
[then]份额 {weight}=insert( ShareWeight.of("{weight}") );
[when]- 天数 不超过 {number:\d+}=days <= {number}
[when]- 天数 超过 {number:\d+}=days > {number}
[when]- 天数 不少于 {number:\d+}=days >= {number}
[when]- 天数 少于 {number:\d+}=days < {number}
[when]- 市场部 接触 不超过 {number:\d+}=marketingTouches <= {number}
[when]- 市场部 接触 超过 {number:\d+}=marketingTouches > {number}
[when]- 市场部 接触 不少于 {number:\d+}=marketingTouches >= {number}
[when]- 市场部 接触 少于 {number:\d+}=marketingTouches < {number}
[when]- 销售部 接触 不超过 {number:\d+}=salesTouches <= {number}
[when]- 销售部 接触 超过 {number:\d+}=salesTouches > {number}
[when]- 销售部 接触 不少于 {number:\d+}=salesTouches >= {number}
[when]- 销售部 接触 少于 {number:\d+}=salesTouches < {number}
[when]- 联合 接触 不超过 {number:\d+}=jointTouches <= {number}
[when]- 联合 接触 超过 {number:\d+}=jointTouches > {number}
[when]- 联合 接触 不少于 {number:\d+}=jointTouches >= {number}
[when]- 联合 接触 少于 {number:\d+}=jointTouches < {number}
[when]- 接触 不超过 {number:\d+}=touches <= {number}
[when]- 接触 超过 {number:\d+}=touches > {number}
[when]- 接触 不少于 {number:\d+}=touches >= {number}
[when]- 接触 少于 {number:\d+}=touches < {number}
[when]- 达成率 不超过 {number:\d+}=attainment <= {number}
[when]- 达成率 超过 {number:\d+}=attainment > {number}
[when]- 达成率 不少于 {number:\d+}=attainment >= {number}
[when]- 达成率 少于 {number:\d+}=attainment < {number}
[when]- 成交数 不超过 {number:\d+}=deals <= {number}
[when]- 成交数 超过 {number:\d+}=deals > {number}
[when]- 成交数 不少于 {number:\d+}=deals >= {number}
[when]- 成交数 少于 {number:\d+}=deals < {number}
[when]- 增量 不超过 {number:\d+}=increment <= {number}
[when]- 增量 超过 {number:\d+}=increment > {number}
[when]- 增量 不少于 {number:\d+}=increment >= {number}
[when]- 增量 少于 {number:\d+}=increment < {number}
[when]- 有 目标=hasTarget == true
[when]- 不 有 目标=hasTarget == false
[when]- 事先约定 基线=agreed == true
[when]- 不 事先约定 基线=agreed == false
