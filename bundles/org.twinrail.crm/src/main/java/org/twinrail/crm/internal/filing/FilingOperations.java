package org.twinrail.crm.internal.filing;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.facts.ClashFact;
import org.twinrail.crm.facts.FilingFact;
import org.twinrail.crm.filing.FileCustomer;
import org.twinrail.crm.filing.Filing;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.filing.ListFilings;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Series;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.filed.FilingEntity;
import org.twinrail.crm.internal.filed.Filings;
import org.twinrail.crm.internal.filed.Lapsing;
import org.twinrail.crm.internal.keys.MatchKeys;
import org.twinrail.crm.internal.undo.WithdrawFiling;

/** Files prospective customers, has the rules say whose they are to win, and lists filings (D23). */
@Component
public final class FilingOperations implements OperationProvider {
    private static final Sorting FILINGS = Sorting.standard("-filedAt")
            .by("filedAt", "f.filedAt", "f.number")
            .by("number", "f.number")
            .by("company", "f.company", "f.number")
            .by("by", "f.by", "f.number")
            .by("protectedUntil", Sorting.leastWhereMissing("f.protectedUntil"), "f.number");

    private final Judge judge;
    private final WorkingTimes times;

    /** Made by Declarative Services. */
    @Activate
    public FilingOperations(@Reference RuleEngine engine, @Reference WorkingTimes times) {
        this.judge = new Judge(engine);
        this.times = times;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                FileCustomer.class, (input, work) -> List.of(Deed.of("customer.file", Activities.FILE)), this::file);
        registrar.action(
                WithdrawFiling.class,
                (input, work) -> Undo.deed("filing.withdraw", ObjectRef.of("filing", input.number()), work),
                this::withdraw);
        registrar.query(ListFilings.class, FilingOperations::list);
    }

    private Filing file(FileCustomer input, Work work) {
        String company = input.company().strip();
        Lapsing.lapse(company, work);
        String number = Series.next("F", n -> Filings.find(n, work).isPresent(), work);
        FilingEntity filing = new FilingEntity(
                number, company, Inputs.text(input.note()), work.actor().login(), work.now());
        List<ClashFact> clashes = Clashes.of(company, filing.by(), number, times, work);
        FilingFact fact = fact(filing, clashes.size(), new Staff(work));
        Judge.Judgement judgement = judge.judge(fact, clashes);
        filing.rule(
                judgement.state(),
                judgement.days() == 0 ? null : work.today().plusDays(judgement.days() - 1L),
                judgement.reason(),
                clashes.stream().map(FilingOperations::evidence).toList());
        Store.of(work).add(filing);
        Filing view = filing.view();
        work.publish("crm/filing-" + view.state().name().toLowerCase(Locale.ROOT), view);
        if (view.state() == FilingState.DISPUTED) {
            work.changed(fact.ruled(view.state().name()));
        } else {
            work.undoneBy(new WithdrawFiling(number), filing.ref(), filing.version());
        }
        return view;
    }

    private static FilingFact fact(FilingEntity filing, int clashes, Staff staff) {
        return new FilingFact(
                filing.ref(),
                filing.company(),
                filing.by(),
                staff.nameOf(filing.by()),
                staff.departmentOf(filing.by()),
                clashes,
                "");
    }

    private static Filing.Evidence evidence(ClashFact clash) {
        return new Filing.Evidence(clash.ref(), clash.owner(), clash.since(), clash.touchedOn());
    }

    private Void withdraw(WithdrawFiling input, Work work) {
        FilingEntity filing = Filings.known(input.number(), work);
        work.checkVersion(filing.version());
        return Undo.remove(filing, filing.ref(), filing.number(), work);
    }

    private static List<Filing> list(ListFilings query, Work work) {
        return new Search<>(FilingEntity.class, "select f from FilingEntity f")
                .where("f.key = :key", "key", Inputs.blank(query.company()) ? null : MatchKeys.ofName(query.company()))
                .where("f.by = :by", "by", query.by())
                .where("f.state = :state", "state", query.state())
                .page(work, FILINGS, new Search.Page(query.sort(), query.limit(), query.offset()), FilingEntity::view);
    }
}
