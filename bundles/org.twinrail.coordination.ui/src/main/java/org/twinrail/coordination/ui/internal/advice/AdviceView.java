package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.advice.ListAdvice.Turn;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** All advice there is, or what waits for the person (D4). */
@Component
public final class AdviceView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AdviceView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "cooperation.advice";
    }

    @Override
    public String perspective() {
        return CooperationPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk, clock);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Combo turn;
        private final Combo state;
        private final AdviceBook book;

        Page(Composite parent, Desk desk, Clock clock) {
            this.desk = desk;
            parent.setLayout(Grids.framed(desk, 1));
            Composite bar = Rows.row(parent, desk);
            turn = combo(bar, "advices.turn", "turn.all", List.of(Turn.values()), t -> Texts.of("turn." + t));
            state = combo(bar, "advices.state", "state.all", List.of(AdviceState.values()), Texts::state);
            Composite body = new Composite(parent, SWT.NONE);
            body.setLayoutData(Grids.all(1));
            book = new AdviceBook(
                    body, desk, clock, "advices", this::wanted, Texts.of("none.all"), true, EnumSet.allOf(Act.class));
            desk.whenChanged(book::reload);
        }

        private <T> Combo combo(Composite bar, String id, String all, List<T> values, Function<T, Text> title) {
            Combo combo = Looks.named(new Combo(bar, SWT.READ_ONLY), id);
            combo.setToolTipText(desk.say(Texts.of(all + ".tip")));
            combo.setVisibleItemCount(values.size() + 1);
            combo.add(desk.say(Texts.of(all)));
            values.forEach(value -> combo.add(desk.say(title.apply(value))));
            combo.select(0);
            combo.addListener(SWT.Selection, event -> book.refresh());
            return combo;
        }

        private AdviceBook.Wanted wanted() {
            int whose = turn.getSelectionIndex();
            int stands = state.getSelectionIndex();
            return new AdviceBook.Wanted(
                    whose <= 0 ? null : Turn.values()[whose - 1],
                    stands <= 0 ? null : AdviceState.values()[stands - 1],
                    null);
        }
    }
}
