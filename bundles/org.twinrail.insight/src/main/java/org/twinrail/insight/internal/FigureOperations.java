package org.twinrail.insight.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.KeepFigures;
import org.twinrail.insight.Level;
import org.twinrail.insight.ListIndicators;
import org.twinrail.insight.ListIndicators.Line;
import org.twinrail.insight.ShowSources;
import org.twinrail.insight.ShowSources.Part;
import org.twinrail.insight.ShowSources.Source;
import org.twinrail.insight.ShowTrend;
import org.twinrail.insight.Standing;

/** Takes the figures of indicators, and shows them: all of a period, one over time, and what one comes from. */
@Component
public final class FigureOperations implements OperationProvider {
    private static final int TREND = 12;
    private static final int SOURCES = 200;
    private static final Comparator<Line> ORDER = Comparator.comparing(
                    (Line line) -> line.standing().level(), Comparator.reverseOrder())
            .thenComparing(line -> line.standing().code())
            .thenComparing(line -> line.standing().group());

    private final MeasureBook measures;
    private final Judge judge;

    /** Made by Declarative Services. */
    @Activate
    public FigureOperations(@Reference MeasureBook measures, @Reference RuleEngine rules) {
        this.measures = measures;
        this.judge = new Judge(rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                KeepFigures.class,
                (action, work) -> List.of(Deed.of("indicators.keep", "SWEEP")),
                new Keeping(measures, judge));
        registrar.query(ListIndicators.class, this::list);
        registrar.query(ShowTrend.class, this::trend);
        registrar.query(ShowSources.class, this::sources);
    }

    private List<Line> list(ListIndicators query, Work work) {
        int ago = query.ago() == null ? 1 : query.ago();
        String words = query.words() == null ? "" : query.words().strip().toLowerCase(Locale.ROOT);
        Figures figures = new Figures(measures, judge, work);
        List<Line> lines = new ArrayList<>();
        for (IndicatorEntity entity : Indicators.all(false, work)) {
            Indicator indicator = entity.view();
            if (has(indicator.name(), words)) {
                Map<String, Standing> before = figures.of(entity, figures.period(indicator, ago + 1)).stream()
                        .collect(Collectors.toMap(Standing::group, Function.identity()));
                figures.of(entity, figures.period(indicator, ago)).stream()
                        .filter(standing -> Indicators.sees(work.actor(), indicator, standing.group()))
                        .map(standing -> line(standing, before.get(standing.group())))
                        .forEach(lines::add);
            }
        }
        Level least = query.level() == null ? Level.UNKNOWN : query.level();
        return lines.stream()
                .filter(line -> line.standing().level().compareTo(least) >= 0)
                .sorted(ORDER)
                .toList();
    }

    private static boolean has(Text name, String words) {
        return (name.zh() + " " + name.en()).toLowerCase(Locale.ROOT).contains(words);
    }

    private static Line line(Standing now, Standing before) {
        BigDecimal was = before == null ? null : before.value();
        return new Line(
                now,
                was,
                was == null || now.value() == null ? null : now.value().subtract(was));
    }

    private List<Standing> trend(ShowTrend query, Work work) {
        IndicatorEntity entity = Indicators.known(query.code(), work);
        String group = visible(entity.view(), query.group(), work);
        Figures figures = new Figures(measures, judge, work);
        int periods = query.periods() == null ? TREND : query.periods();
        return IntStream.range(0, periods)
                .mapToObj(i -> figures.of(entity, group, figures.period(entity.view(), periods - 1 - i)))
                .toList();
    }

    private static String visible(Indicator indicator, String given, Work work) {
        String group = given == null ? "" : given.strip();
        if (!Indicators.sees(work.actor(), indicator, group)) {
            throw new RefusedException(Reason.ofSafetyCore(
                    Words.of("indicator.hidden", indicator.name(), String.join(", ", indicator.seenBy()))));
        }
        return group;
    }

    private List<Source> sources(ShowSources query, Work work) {
        Indicator indicator = Indicators.known(query.code(), work).view();
        String group = visible(indicator, query.group(), work);
        Period period = Period.parse(indicator.rhythm(), query.period())
                .orElseThrow(() -> Words.invalid(
                        "period",
                        "period.unknown",
                        query.period(),
                        Period.of(indicator.rhythm(), work.today()).code()));
        Counting counting = new Counting(measures, work);
        List<Source> sources = new ArrayList<>();
        for (Part part : Part.values()) {
            counting.items(formula(indicator, part), period).stream()
                    .filter(item -> group.equals(Counting.group(item.portion(), indicator.grouping())))
                    .map(item -> new Source(
                            part,
                            item.measure().title(),
                            item.portion().amount(),
                            item.portion().object(),
                            item.portion().department(),
                            item.portion().other(),
                            item.portion().person()))
                    .forEach(sources::add);
        }
        return sources.stream()
                .limit(query.limit() == null ? SOURCES : query.limit())
                .toList();
    }

    private static String formula(Indicator indicator, Part part) {
        return switch (part) {
            case NUMERATOR -> indicator.numerator();
            case DENOMINATOR -> indicator.denominator();
            case BESIDE -> indicator.beside();
        };
    }
}
