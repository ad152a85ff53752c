package org.twinrail.coordination.internal.advice;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.CountAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.advice.ListAdvice;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.ShowInterfaces;
import org.twinrail.coordination.advice.SweepAdvice;
import org.twinrail.coordination.internal.hosts.Hosts;

/** The actions and queries on advice (D4), and how the boundary rules see them. */
@Component
public final class AdviceOperations implements OperationProvider {
    private final Hosts hosts;
    private final Interfaces interfaces;

    /** Made by Declarative Services. */
    @Activate
    public AdviceOperations(@Reference Hosts hosts, @Reference RuleEngine rules) {
        this.hosts = hosts;
        this.interfaces = new Interfaces(rules);
    }

    @Override
    public void register(Registrar registrar) {
        Asking asking = new Asking(hosts, interfaces);
        registrar.action(AskAdvice.class, asking::asking, asking::ask);
        registrar.action(OfferAdvice.class, asking::offering, asking::offer);
        Saying saying = new Saying(hosts, interfaces);
        registrar.action(
                GiveAdvice.class, saying.subject("advice.give", "GIVE_ADVICE", GiveAdvice::advice), saying::give);
        registrar.action(
                DeclineAdvice.class,
                saying.subject("advice.decline", "GIVE_ADVICE", DeclineAdvice::advice),
                saying::decline);
        registrar.action(
                AnswerAdvice.class,
                saying.subject("advice.answer", "ANSWER_ADVICE", AnswerAdvice::advice),
                saying::answer);
        registrar.action(
                SweepAdvice.class,
                (action, work) -> List.of(Deed.of("advice.sweep", "SWEEP")),
                new AdviceSweeping(hosts));
        registrar.query(ListAdvice.class, new AdviceListing());
        registrar.query(CountAdvice.class, new AdviceCounting());
        registrar.query(ShowInterfaces.class, this::interfaces);
    }

    private ShowInterfaces.Interfaces interfaces(ShowInterfaces query, Work work) {
        Matter matter = Matter.of(hosts.existing(query.object(), work), Optional.empty(), hosts, interfaces, work);
        Seat host = matter.host();
        // Where nobody is responsible, whoever asks takes the place.
        String department = host.code().isEmpty() ? work.actor().department() : host.department();
        return new ShowInterfaces.Interfaces(
                host.code().isEmpty() ? null : matter.directory().party(host.code()),
                department,
                matter.allOpen(department));
    }
}
