package org.twinrail.insight.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.DefineIndicator;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.ListDefinitions;
import org.twinrail.insight.ListMeasures;
import org.twinrail.insight.RetireIndicator;
import org.twinrail.insight.Unit;

/** Defines and retires indicators, takes that back, and lists what there is to define them over. */
@Component
public final class IndicatorOperations implements OperationProvider {
    private final MeasureBook measures;

    /** Made by Declarative Services. */
    @Activate
    public IndicatorOperations(@Reference MeasureBook measures) {
        this.measures = measures;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                DefineIndicator.class,
                (action, work) -> deed("indicator.define", ObjectRef.of("indicator", action.code())),
                this::define);
        registrar.action(
                RetireIndicator.class,
                (action, work) -> deed(
                        "indicator.retire",
                        Indicators.known(action.code(), work).ref()),
                this::retire);
        registrar.action(
                RestoreIndicator.class,
                (action, work) -> undo(
                        "indicator.restore",
                        ObjectRef.of("indicator", action.before().code()),
                        work),
                this::restore);
        registrar.action(
                WithdrawIndicator.class,
                (action, work) -> undo("indicator.withdraw", ObjectRef.of("indicator", action.code()), work),
                this::withdraw);
        registrar.query(ListDefinitions.class, IndicatorOperations::definitions);
        registrar.query(ListMeasures.class, (query, work) -> measures.all().stream()
                .map(m -> new ListMeasures.Known(m.name(), m.title(), m.unit(), m.parameters()))
                .toList());
    }

    private static List<?> deed(String action, ObjectRef object) {
        return List.of(new Deed(action, "DEFINE_INDICATOR", "", "", "", object, "", ""));
    }

    private static List<?> undo(String action, ObjectRef object, Work work) {
        return List.of(Deed.undo(action, object, work.takesBack()));
    }

    private Recorded define(DefineIndicator action, Work work) {
        Indicator wanted = sound(action);
        EntityManager database = work.resource(EntityManager.class);
        IndicatorEntity found = database.find(IndicatorEntity.class, wanted.code());
        if (found == null) {
            IndicatorEntity indicator = new IndicatorEntity(wanted.code());
            indicator.declare(wanted);
            database.persist(indicator);
            database.flush();
            work.undoneBy(new WithdrawIndicator(wanted.code()), indicator.ref(), indicator.version());
            return new Recorded(indicator.ref(), Recorded.Change.CREATED, indicator.version());
        }
        work.checkVersion(found.version());
        return change(found, wanted, work);
    }

    private Indicator sound(DefineIndicator action) {
        String numerator = formula("numerator", action.numerator());
        String denominator = formula("denominator", action.denominator());
        if (action.unit() == Unit.PERCENT && denominator.isEmpty()) {
            throw Words.invalid("denominator", "denominator.missing");
        }
        if (action.lower() != null && action.upper() != null && action.lower().compareTo(action.upper()) > 0) {
            throw Words.invalid("upper", "band.order", action.upper(), action.lower());
        }
        return new Indicator(
                action.code(),
                new Text(action.nameZh().strip(), action.nameEn().strip()),
                action.unit(),
                action.rhythm(),
                action.grouping(),
                numerator,
                denominator,
                formula("beside", action.beside()),
                action.lower() == null ? null : action.lower().setScale(2),
                action.upper() == null ? null : action.upper().setScale(2),
                Optional.ofNullable(action.seenBy()).orElse(List.of()).stream()
                        .distinct()
                        .sorted()
                        .toList(),
                false,
                0);
    }

    private String formula(String parameter, String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        Formula formula = Formula.parse(parameter, text);
        measures.check(parameter, formula);
        return formula.toString();
    }

    private static Recorded change(IndicatorEntity indicator, Indicator wanted, Work work) {
        Indicator before = indicator.view();
        indicator.declare(wanted);
        work.resource(EntityManager.class).flush();
        if (indicator.version() == before.version()) {
            return new Recorded(indicator.ref(), Recorded.Change.UNCHANGED, indicator.version());
        }
        work.undoneBy(new RestoreIndicator(before), indicator.ref(), indicator.version());
        return new Recorded(indicator.ref(), Recorded.Change.UPDATED, indicator.version());
    }

    private Recorded retire(RetireIndicator action, Work work) {
        IndicatorEntity indicator = Indicators.known(action.code(), work);
        work.checkVersion(indicator.version());
        if (indicator.isRetired()) {
            throw Words.invalid("code", "indicator.retired", action.code());
        }
        Indicator before = indicator.view();
        indicator.retire();
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreIndicator(before), indicator.ref(), indicator.version());
        return new Recorded(indicator.ref(), Recorded.Change.UPDATED, indicator.version());
    }

    private Recorded restore(RestoreIndicator action, Work work) {
        IndicatorEntity indicator = Indicators.known(action.before().code(), work);
        work.checkVersion(indicator.version());
        return change(indicator, action.before(), work);
    }

    /** What was kept of it stays: it is what was told then. */
    private Void withdraw(WithdrawIndicator action, Work work) {
        IndicatorEntity indicator = Indicators.known(action.code(), work);
        work.checkVersion(indicator.version());
        EntityManager database = work.resource(EntityManager.class);
        database.remove(indicator);
        database.flush();
        return null;
    }

    private static List<Indicator> definitions(ListDefinitions query, Work work) {
        return Indicators.all(Boolean.TRUE.equals(query.retired()), work).stream()
                .map(IndicatorEntity::view)
                .filter(indicator -> Indicators.sees(work.actor(), indicator))
                .toList();
    }
}
