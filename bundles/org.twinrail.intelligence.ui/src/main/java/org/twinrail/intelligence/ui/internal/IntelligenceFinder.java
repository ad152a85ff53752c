package org.twinrail.intelligence.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.ListBriefs;
import org.twinrail.intelligence.ListCompetitors;
import org.twinrail.intelligence.ListInsights;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Finder;

/** Finds competitors, briefs in force and confirmed insights. */
@Component
public final class IntelligenceFinder implements Finder {
    @Override
    public int order() {
        return 55;
    }

    @Override
    public void find(String words, int most, Desk desk, Consumer<List<Find>> finds) {
        List<Find> found = new ArrayList<>();
        desk.ask(new ListCompetitors(words, most, 0), competitors -> {
            competitors.forEach(one -> found.add(
                    new Find(ObjectRef.of("competitor", one.name()), Texts.of("column.competitor"), one.name(), "")));
            desk.ask(new ListBriefs(null, words, null, null, most, 0), briefs -> {
                briefs.forEach(one -> found.add(
                        new Find(ObjectRef.of("brief", one.id()), Texts.of("thing.brief"), one.title(), one.text())));
                desk.ask(new ListInsights(InsightState.CONFIRMED, null, words, null, most, 0), insights -> {
                    insights.forEach(one -> found.add(new Find(
                            ObjectRef.of("insight", one.id()), Texts.of("thing.insight"), one.title(), one.text())));
                    finds.accept(found.stream().limit(most).toList());
                });
            });
        });
    }
}
