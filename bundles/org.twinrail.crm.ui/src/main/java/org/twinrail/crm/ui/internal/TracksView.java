package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.CountFunnel;
import org.twinrail.crm.Funnel;
import org.twinrail.crm.Track;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** Two tracks side by side (D1): what stands where, what it may bring, what part goes on, and how long it stands. */
@Component
public final class TracksView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public TracksView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.tracks";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("tracks.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final Stages stages;
        private final SpanCombo span;
        private final TrackCombo left;
        private final TrackCombo right;
        private final Label leftWords;
        private final Label rightWords;
        private final PagedTable<TrackPair> table;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            parent.setLayout(Layouts.page(desk.looks()));
            stages = Stages.of(desk, () -> {});
            Composite bar = Layouts.wide(new Composite(parent, SWT.NONE));
            bar.setLayout(Layouts.columns(desk.looks(), 3));
            left = new TrackCombo(bar, desk, "tracks.left", stages, this::reload);
            span = new SpanCombo(bar, desk, clock, "tracks.span", this::reload);
            right = new TrackCombo(bar, desk, "tracks.right", stages, this::reload);
            left.widget().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
            right.widget().setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
            Composite words = Layouts.wide(new Composite(parent, SWT.NONE));
            words.setLayout(Layouts.columns(desk.looks(), 2));
            leftWords = words(words, "tracks.left.words", SWT.LEFT);
            rightWords = words(words, "tracks.right.words", SWT.RIGHT);
            PagedTable<TrackPair> rows = new PagedTable<>(Layouts.area(parent), desk, "tracks.table", this::ask);
            side(rows, "left", TrackPair::left);
            rows.toned(
                    "milestone",
                    Texts.of("column.milestone"),
                    80,
                    null,
                    row -> row.milestone() == null ? "" : desk.say(Texts.of("milestone." + row.milestone())),
                    row -> Tone.QUIET);
            side(rows, "right", TrackPair::right);
            table = rows.open();
            stages.whenKnown(() -> {
                right.other(left.value());
                reload();
            });
            desk.whenChanged(this::reload);
        }

        private Label words(Composite parent, String id, int style) {
            return Layouts.wide(desk.looks().dress(Looks.named(new Label(parent, style), id), Type.PLAIN, Tone.QUIET));
        }

        private void side(PagedTable<TrackPair> rows, String key, Function<TrackPair, TrackPair.Side> side) {
            rows.toned(
                            key + ".stage",
                            Texts.of("column.stage"),
                            90,
                            null,
                            row -> of(row, side, count -> desk.say(count.name())),
                            row -> side.apply(row) == null
                                    ? Tone.INK
                                    : Words.tone(side.apply(row).count().half()))
                    .numbers(
                            key + ".count",
                            Texts.of("column.standing"),
                            60,
                            null,
                            row -> of(row, side, count -> Shown.number(count.count())))
                    .numbers(
                            key + ".sum",
                            Texts.of("column.amount"),
                            115,
                            null,
                            row -> of(row, side, count -> Sums.of(count.amounts(), desk.reader())))
                    .numbers(
                            key + ".reached",
                            Texts.of("column.reached"),
                            60,
                            null,
                            row -> of(row, side, count -> Shown.number(count.reached())))
                    .numbers(
                            key + ".onward",
                            Texts.of("column.onward"),
                            75,
                            null,
                            row -> side.apply(row) == null
                                    ? ""
                                    : side.apply(row).onward())
                    .numbers(
                            key + ".lost",
                            Texts.of("outcome.LOST"),
                            50,
                            null,
                            row -> of(row, side, count -> Shown.number(count.lost())))
                    .numbers(
                            key + ".days",
                            Texts.of("column.days"),
                            75,
                            null,
                            row -> of(row, side, count -> Shown.number(count.days())));
        }

        private static String of(
                TrackPair row, Function<TrackPair, TrackPair.Side> side, Function<Funnel.StageCount, String> cell) {
            TrackPair.Side found = side.apply(row);
            return found == null ? "" : cell.apply(found.count());
        }

        private void ask(int offset, int limit, String sort, Consumer<List<TrackPair>> page) {
            Optional<Track> one = stages.track(left.value());
            Optional<Track> other = stages.track(right.value());
            if (offset > 0 || one.isEmpty() || other.isEmpty()) {
                page.accept(List.of());
                return;
            }
            desk.ask(
                    counts(one.orElseThrow()),
                    first -> desk.ask(counts(other.orElseThrow()), second -> {
                        leftWords.setText(summary(one.orElseThrow(), first));
                        rightWords.setText(summary(other.orElseThrow(), second));
                        leftWords.requestLayout();
                        page.accept(TrackPair.align(one.orElseThrow(), first, other.orElseThrow(), second));
                    }));
        }

        private CountFunnel counts(Track track) {
            return new CountFunnel(span.from(), span.until(), track.code());
        }

        /** How it went as a whole. */
        private String summary(Track track, Funnel funnel) {
            long begun = 0;
            long won = 0;
            long lost = 0;
            for (int i = 0; i < funnel.stages().size(); i++) {
                Funnel.StageCount stage = funnel.stages().get(i);
                lost += stage.lost();
                if (track.stages().get(i).milestone() != null) {
                    switch (track.stages().get(i).milestone()) {
                        case LEAD -> begun = stage.reached();
                        case WON -> won = stage.reached();
                        default -> {
                            // The others are in the table.
                        }
                    }
                }
            }
            return desk.say(
                    Texts.of("tracks.summary", begun, won, lost, begun == 0 ? "–" : Shares.percent(won, begun)));
        }

        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
