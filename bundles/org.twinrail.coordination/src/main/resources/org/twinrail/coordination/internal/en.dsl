[when]conflict=$conflict : ConflictFact()
[when]argument=$argument : ArgumentFact()
[when]- mentions {words}=mentions("{words}")
[then]do not count it because of {tag}=insert( new Discount("{tag}") );
[when]- kind is {value}=kind == "{value}"
[when]- kind is not {value}=kind != "{value}"
[when]- has a kind=kind != ""
[when]- has no kind=kind == ""
[when]- severity is {value}=severity == "{value}"
[when]- severity is not {value}=severity != "{value}"
[when]- has a severity=severity != ""
[when]- has no severity=severity == ""
[when]- step is {value}=step == "{value}"
[when]- step is not {value}=step != "{value}"
[when]- has a step=step != ""
[when]- has no step=step == ""
[when]- age in working hours is at most {number:\d+}=ageHours <= {number}
[when]- age in working hours is more than {number:\d+}=ageHours > {number}
[when]- age in working hours is at least {number:\d+}=ageHours >= {number}
[when]- age in working hours is less than {number:\d+}=ageHours < {number}
[when]- number of departments is at most {number:\d+}=departments <= {number}
[when]- number of departments is more than {number:\d+}=departments > {number}
[when]- number of departments is at least {number:\d+}=departments >= {number}
[when]- number of departments is less than {number:\d+}=departments < {number}
[when]- number of parties is at most {number:\d+}=parties <= {number}
[when]- number of parties is more than {number:\d+}=parties > {number}
[when]- number of parties is at least {number:\d+}=parties >= {number}
[when]- number of parties is less than {number:\d+}=parties < {number}
[when]- with evidence=evidence == true
[when]- not with evidence=evidence == false
