[when]deed=$deed : Deed()
[when]doer=$doer : Doer()
[when]- in the upper funnel=half == "UPPER"
[when]- in the lower funnel=half == "LOWER"
[when]- holds the role {role}=has("{role}")
[then]allow=insert( Ruling.allow() );
[then]allow and tell {whom}=insert( Ruling.tell("{whom}") );
[then]refuse for {whom}=insert( Ruling.refuse("{whom}") );
[then]ask {whom} for advice within {hours:\d+} hours=insert( Ruling.of("ADVICE", "{whom}", {hours}) );
[then]ask {whom} for approval within {hours:\d+} hours=insert( Ruling.of("APPROVAL", "{whom}", {hours}) );
[then]do it jointly with {whom} within {hours:\d+} hours=insert( Ruling.of("JOINT", "{whom}", {hours}) );
[then]{what} takes at most {hours:\d+} hours and {whom} answers for it=insert( new Term("{what}", {hours}, "{whom}") );
[when]- activity is {value}=activity == "{value}"
[when]- activity is not {value}=activity != "{value}"
[when]- has a activity=activity != ""
[when]- has no activity=activity == ""
[when]- action is {value}=action == "{value}"
[when]- action is not {value}=action != "{value}"
[when]- has a action=action != ""
[when]- has no action=action == ""
[when]- track is {value}=track == "{value}"
[when]- track is not {value}=track != "{value}"
[when]- has a track=track != ""
[when]- has no track=track == ""
[when]- stage is {value}=stage == "{value}"
[when]- stage is not {value}=stage != "{value}"
[when]- has a stage=stage != ""
[when]- has no stage=stage == ""
[when]- department is {value}=department == "{value}"
[when]- department is not {value}=department != "{value}"
[when]- partner department is {value}=partnerDepartment == "{value}"
[when]- partner department is not {value}=partnerDepartment != "{value}"
