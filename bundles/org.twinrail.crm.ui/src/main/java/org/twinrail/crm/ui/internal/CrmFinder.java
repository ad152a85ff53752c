package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.twinrail.crm.SearchCrm;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Finder;

/** Finds customers, the people there, leads and opportunities by what people know them by; a person opens as their customer. */
@Component
public final class CrmFinder implements Finder {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void find(String words, int most, Desk desk, Consumer<List<Find>> finds) {
        find(words, most, desk, new ArrayList<>(), List.of(SearchCrm.Kind.values()), finds);
    }

    /** One kind after another; what is found of the first leaves less room for the others. */
    private static void find(
            String words,
            int most,
            Desk desk,
            List<Find> found,
            List<SearchCrm.Kind> kinds,
            Consumer<List<Find>> finds) {
        if (kinds.isEmpty() || found.size() >= most) {
            finds.accept(List.copyOf(found));
            return;
        }
        SearchCrm.Kind kind = kinds.get(0);
        desk.ask(new SearchCrm(kind, words, most - found.size()), hits -> {
            hits.forEach(
                    hit -> found.add(new Find(hit.object(), Texts.of("thing." + kind), hit.title(), hit.detail())));
            find(words, most, desk, found, kinds.subList(1, kinds.size()), finds);
        });
    }
}
