[when]deal=$deal : DealFact()
[when]attainment=$a : AttainmentFact()
[when]pool=$pool : PoolFact()
[when]member=$m : MemberFact()
[then]grade {grade}=insert( new Grade("{grade}") );
[then]feed the pool with {rate} percent=insert( PoolRate.of("{rate}", "") );
[then]weigh the share {weight}=insert( ShareWeight.of("{weight}") );
[when]- days is at most {number:\d+}=days <= {number}
[when]- days is more than {number:\d+}=days > {number}
[when]- days is at least {number:\d+}=days >= {number}
[when]- days is less than {number:\d+}=days < {number}
[when]- marketing touches is at most {number:\d+}=marketingTouches <= {number}
[when]- marketing touches is more than {number:\d+}=marketingTouches > {number}
[when]- marketing touches is at least {number:\d+}=marketingTouches >= {number}
[when]- marketing touches is less than {number:\d+}=marketingTouches < {number}
[when]- sales touches is at most {number:\d+}=salesTouches <= {number}
[when]- sales touches is more than {number:\d+}=salesTouches > {number}
[when]- sales touches is at least {number:\d+}=salesTouches >= {number}
[when]- sales touches is less than {number:\d+}=salesTouches < {number}
[when]- joint touches is at most {number:\d+}=jointTouches <= {number}
[when]- joint touches is more than {number:\d+}=jointTouches > {number}
[when]- joint touches is at least {number:\d+}=jointTouches >= {number}
[when]- joint touches is less than {number:\d+}=jointTouches < {number}
[when]- touches is at most {number:\d+}=touches <= {number}
[when]- touches is more than {number:\d+}=touches > {number}
[when]- touches is at least {number:\d+}=touches >= {number}
[when]- touches is less than {number:\d+}=touches < {number}
[when]- attained percent is at most {number:\d+}=attainment <= {number}
[when]- attained percent is more than {number:\d+}=attainment > {number}
[when]- attained percent is at least {number:\d+}=attainment >= {number}
[when]- attained percent is less than {number:\d+}=attainment < {number}
[when]- number of deals is at most {number:\d+}=deals <= {number}
[when]- number of deals is more than {number:\d+}=deals > {number}
[when]- number of deals is at least {number:\d+}=deals >= {number}
[when]- number of deals is less than {number:\d+}=deals < {number}
[when]- increment is at most {number:\d+}=increment <= {number}
[when]- increment is more than {number:\d+}=increment > {number}
[when]- increment is at least {number:\d+}=increment >= {number}
[when]- increment is less than {number:\d+}=increment < {number}
[when]- has a target=hasTarget == true
[when]- not has a target=hasTarget == false
[when]- agreed beforehand=agreed == true
[when]- not agreed beforehand=agreed == false
