package org.twinrail.crm.ui.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Outcome;
import org.twinrail.api.spi.MergeParticipant.Effect;
import org.twinrail.api.spi.MergeParticipant.Kind;
import org.twinrail.crm.Customer;
import org.twinrail.crm.CustomerField;
import org.twinrail.crm.MergeCustomers;
import org.twinrail.crm.ShowMergeEffect;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** Two customers side by side, to become one: which stays, whose value of each field, and what it would do, before it is done. */
final class MergeDialog {
    private static final int LABEL = 120;
    private static final int VALUE = 240;

    private final Desk desk;
    private final Looks looks;
    private final People people;
    private final Shell shell;
    private final Composite values;
    private final Composite effects;
    private final RuledButton merge;
    private final Map<CustomerField, Button> theirs = new EnumMap<>(CustomerField.class);
    private String survivor;
    private String merged;
    private int asked;

    MergeDialog(Desk desk, People people, String survivor, String merged) {
        this.desk = desk;
        this.looks = desk.looks();
        this.people = people;
        this.survivor = survivor;
        this.merged = merged;
        shell = new Shell(desk.shell(), SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM | SWT.RESIZE);
        Looks.named(looks.ground(shell, Tone.PAPER), "customers.merge");
        shell.setText(desk.say(Texts.of("merge.title")));
        GridLayout layout = Layouts.columns(looks, 1);
        layout.marginWidth = looks.px(3 * Looks.UNIT);
        layout.marginHeight = looks.px(2 * Looks.UNIT);
        layout.verticalSpacing = looks.px(2 * Looks.UNIT);
        shell.setLayout(layout);
        wrapped(shell, "merge.words", Type.PLAIN, Tone.QUIET).setText(desk.say(Texts.of("merge.words")));
        values = Layouts.wide(new Composite(shell, SWT.NONE));
        GridLayout grid = Layouts.columns(looks, 2);
        grid.horizontalSpacing = looks.px(2 * Looks.UNIT);
        values.setLayout(grid);
        effects = Layouts.fill(new Composite(shell, SWT.NONE));
        effects.setLayout(Layouts.columns(looks, 1));
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.END, SWT.END, true, false));
        buttons.setLayout(Layouts.columns(looks, 3));
        button(buttons, "merge.swap", "merge.swap", this::swap);
        button(buttons, "merge.cancel", "merge.cancel", shell::close);
        merge = new RuledButton(buttons, desk, people, "merge.do", Texts.of("merge.do"), "copy");
    }

    /** Opens it; whoever is told hears of the customer that came of it. */
    void open(Consumer<Customer> done) {
        merge.whenPressed(() -> desk.perform(action(), outcome -> {
            if (outcome.status() == Outcome.Status.DONE) {
                if (!shell.isDisposed()) {
                    shell.close();
                }
                desk.tell(Texts.of("merge.done", merged, survivor));
                done.accept(outcome.result());
            }
        }));
        // Nothing chosen yet: what the survivor lacks is taken over.
        desk.ask(new ShowMergeEffect(survivor, merged, null), effect -> {
            if (!shell.isDisposed()) {
                show(effect);
                shell.pack();
                Rectangle area = desk.shell().getBounds();
                Point size = shell.getSize();
                shell.setLocation(
                        area.x + Math.max(0, (area.width - size.x) / 2),
                        area.y + Math.max(0, (area.height - size.y) / 3));
                shell.open();
            }
        });
    }

    private MergeCustomers action() {
        return new MergeCustomers(survivor, merged, taken());
    }

    private Set<CustomerField> taken() {
        Set<CustomerField> taken = EnumSet.noneOf(CustomerField.class);
        theirs.forEach((field, button) -> {
            if (button.getSelection()) {
                taken.add(field);
            }
        });
        return taken;
    }

    private void swap() {
        String other = survivor;
        survivor = merged;
        merged = other;
        ask(null, this::show);
    }

    private void ask(Set<CustomerField> taken, Consumer<ShowMergeEffect.MergeEffect> answer) {
        int asking = ++asked;
        desk.ask(new ShowMergeEffect(survivor, merged, taken), effect -> {
            if (asking == asked && !shell.isDisposed()) {
                answer.accept(effect);
                fit();
            }
        });
    }

    private void show(ShowMergeEffect.MergeEffect effect) {
        clear(values);
        theirs.clear();
        label(values, Type.SMALL, Tone.QUIET).setText("");
        Composite heads = pair();
        head(heads, "merge.stays", effect.survivor().name());
        head(heads, "merge.goes", effect.merged().name());
        for (CustomerField field : CustomerField.values()) {
            row(field, effect);
        }
        told(effect);
    }

    private void head(Composite parent, String id, String name) {
        Composite both = new Composite(parent, SWT.NONE);
        both.setLayoutData(place());
        both.setLayout(Layouts.columns(looks, 1));
        label(both, Type.SMALL, Tone.QUIET).setText(desk.say(Texts.of(id)));
        Looks.named(label(both, Type.STRONG, Tone.INK), id).setText(name.replace("&", "&&"));
    }

    /** A field neither has a value of is left out. */
    private void row(CustomerField field, ShowMergeEffect.MergeEffect effect) {
        String own = Values.shown(field, effect.survivor(), people, desk);
        String other = Values.shown(field, effect.merged(), people, desk);
        if (own.isEmpty() && other.isEmpty()) {
            return;
        }
        label(values, Type.PLAIN, Tone.QUIET).setText(desk.say(Values.title(field)));
        // Each row is a group of its own, and so a composite: radio buttons of one parent exclude each other.
        Composite pair = pair();
        boolean take = !Values.shown(field, effect.result(), people, desk).equals(own);
        choice(pair, field + ".own", own).setSelection(!take);
        Button taking = choice(pair, field + ".other", other);
        taking.setSelection(take);
        taking.addListener(SWT.Selection, event -> ask(taken(), this::told));
        theirs.put(field, taking);
    }

    private Button choice(Composite parent, String id, String value) {
        Button button = Looks.named(new Button(parent, SWT.RADIO), "merge." + id);
        button.setText(value.isEmpty() ? desk.say(Texts.of("merge.nothing")) : value.replace("&", "&&"));
        button.setLayoutData(place());
        return button;
    }

    /** What it would do, kind by kind, in as many words as there are. */
    private void told(ShowMergeEffect.MergeEffect effect) {
        clear(effects);
        for (Kind kind : Kind.values()) {
            List<String> words = effect.effects().stream()
                    .filter(e -> e.kind() == kind)
                    .map(Effect::what)
                    .map(desk::say)
                    .toList();
            if (!words.isEmpty()) {
                told(kind, words);
            }
        }
        if (effect.effects().isEmpty()) {
            wrapped(effects, "merge.effect.none", Type.PLAIN, Tone.QUIET)
                    .setText(desk.say(Texts.of("merge.effect.none")));
        }
        merge.ask(action());
        effects.layout(true, true);
    }

    private void told(Kind kind, List<String> words) {
        Tone tone = kind == Kind.OWNERSHIP || kind == Kind.PAY ? Tone.WARNING : Tone.INK;
        wrapped(effects, "merge.effect." + kind, Type.PLAIN, tone)
                .setText(desk.say(
                        switch (kind) {
                            case MOVES -> Texts.of("merge.effect.moves", all(words));
                            case STAYS -> Texts.of("merge.effect.stays", all(words));
                            case OWNERSHIP -> Texts.of("merge.effect.ownership", all(words));
                            case PAY -> Texts.of("merge.effect.pay", all(words));
                        }));
    }

    private String all(List<String> words) {
        return words.stream().collect(Collectors.joining(desk.say(Texts.of("duplicate.and"))));
    }

    private Composite pair() {
        Composite pair = new Composite(values, SWT.NONE);
        pair.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = Layouts.columns(looks, 2);
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = looks.px(2 * Looks.UNIT);
        pair.setLayout(layout);
        return pair;
    }

    private GridData place() {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(VALUE);
        return place;
    }

    private Label label(Composite parent, Type type, Tone tone) {
        return looks.dress(new Label(parent, SWT.NONE), type, tone);
    }

    private Label wrapped(Composite parent, String id, Type type, Tone tone) {
        Label label = looks.dress(Looks.named(new Label(parent, SWT.WRAP), id), type, tone);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = looks.px(LABEL + 2 * VALUE);
        label.setLayoutData(wide);
        return label;
    }

    private void button(Composite parent, String id, String text, Runnable then) {
        Button button = Looks.named(new Button(parent, SWT.PUSH), id);
        button.setText(desk.say(Texts.of(text)));
        button.addListener(SWT.Selection, event -> then.run());
    }

    private static void clear(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }

    private void fit() {
        shell.layout(true, true);
        Point wanted = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        shell.setSize(Math.max(wanted.x, shell.getSize().x), wanted.y);
        shell.layout(true, true);
    }
}
