package org.twinrail.rules.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Finder;

/** Finds rule files that are in force by their names. */
@Component
public final class RuleFileFinder implements Finder {
    @Override
    public int order() {
        return 80;
    }

    @Override
    public void find(String words, int most, Desk desk, Consumer<List<Find>> finds) {
        String[] wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        desk.ask(
                new ListRuleFiles(null),
                files -> finds.accept(files.stream()
                        .filter(ListRuleFiles.File::rules)
                        .filter(file ->
                                Arrays.stream(wanted).allMatch(file.path().toLowerCase(Locale.ROOT)::contains))
                        .limit(most)
                        .map(file -> find(new FileKey("", file.path())))
                        .toList()));
    }

    private static Find find(FileKey key) {
        return new Find(key.object(), Texts.of("editor.kind"), key.plainName(), key.path());
    }
}
