[when]lead=$lead : LeadFact()
[when]customer=$customer : CustomerFact()
[when]quote=$quote : QuoteFact()
[when]an opportunity=$one : OpportunityFact()
[when]another opportunity=$other : OpportunityFact()
[when]a touch=$one : TouchFact()
[when]another touch=$other : TouchFact()
[when]no touch=not TouchFact()
[when]- has waited more than {hours:\d+} working hours=waitingHours > {hours}
[when]- has waited at most {hours:\d+} working hours=waitingHours <= {hours}
[when]- is open=outcome == "OPEN"
[when]- is won=outcome == "WON"
[when]- is lost=outcome == "LOST"
[when]- by marketing alone=track == "MARKETING"
[when]- by sales alone=track == "SALES"
[when]- by both jointly=track == "JOINT"
[when]- has the same customer=customer == $one.customer
[when]- has the same product=product == $one.product
[when]- has another owner=owner != $one.owner
[when]- comes after it by number=number > $one.number
[when]- lies within {days:\d+} days of it=on >= $one.on.minusDays({days}), on <= $one.on.plusDays({days})
[then]raise conflict {kind:[A-Z_]+} of severity {severity:LOW|MEDIUM|HIGH} about the customer between the owners=insert( Finding.of("{kind}", "{severity}", ObjectRef.of("customer", $one.customer())).between($one.owner(), $other.owner()).shownBy($one.ref()).shownBy($other.ref()) );
[then]raise conflict {kind:[A-Z_]+} of severity {severity:LOW|MEDIUM|HIGH} about the customer between the makers=insert( Finding.of("{kind}", "{severity}", ObjectRef.of("customer", $one.customer())).between($one.by(), $other.by()).shownBy($one.ref()).shownBy($other.ref()) );
[then]raise conflict {kind:[A-Z_]+} of severity {severity:LOW|MEDIUM|HIGH} about the lead=insert( Finding.of("{kind}", "{severity}", $lead.ref()).between($lead.handedToDepartment(), $lead.from()) );
[when]- customer is {value}=customer == "{value}"
[when]- customer is not {value}=customer != "{value}"
[when]- has a customer=customer != ""
[when]- has no customer=customer == ""
[when]- owner is {value}=owner == "{value}"
[when]- owner is not {value}=owner != "{value}"
[when]- has a owner=owner != ""
[when]- has no owner=owner == ""
[when]- owner department is {value}=ownerDepartment == "{value}"
[when]- owner department is not {value}=ownerDepartment != "{value}"
[when]- state is {value}=state == "{value}"
[when]- state is not {value}=state != "{value}"
[when]- has a state=state != ""
[when]- has no state=state == ""
[when]- industry is {value}=industry == "{value}"
[when]- industry is not {value}=industry != "{value}"
[when]- has a industry=industry != ""
[when]- has no industry=industry == ""
[when]- region is {value}=region == "{value}"
[when]- region is not {value}=region != "{value}"
[when]- has a region=region != ""
[when]- has no region=region == ""
[when]- product is {value}=product == "{value}"
[when]- product is not {value}=product != "{value}"
[when]- has a product=product != ""
[when]- has no product=product == ""
[when]- maker is {value}=by == "{value}"
[when]- maker is not {value}=by != "{value}"
[when]- has a maker=by != ""
[when]- has no maker=by == ""
[when]- channel is {value}=channel == "{value}"
[when]- channel is not {value}=channel != "{value}"
[when]- has a channel=channel != ""
[when]- has no channel=channel == ""
[when]- campaign is {value}=campaign == "{value}"
[when]- campaign is not {value}=campaign != "{value}"
[when]- has a campaign=campaign != ""
[when]- has no campaign=campaign == ""
[when]- staff is at most {number:\d+}=employees <= {number}
[when]- staff is more than {number:\d+}=employees > {number}
[when]- staff is at least {number:\d+}=employees >= {number}
[when]- staff is less than {number:\d+}=employees < {number}
[when]- amount is at most {number:\d+}=amount <= {number}
[when]- amount is more than {number:\d+}=amount > {number}
[when]- amount is at least {number:\d+}=amount >= {number}
[when]- amount is less than {number:\d+}=amount < {number}
[when]- discount is at most {number:\d+}=discount <= {number}
[when]- discount is more than {number:\d+}=discount > {number}
[when]- discount is at least {number:\d+}=discount >= {number}
[when]- discount is less than {number:\d+}=discount < {number}
