package org.twinrail.uitest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.uitest.support.OnPage;
import org.twinrail.uitest.support.Sample;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The pictures of the guide for business admins in {@code rules/README.md}: the hand-off time is changed, tried, approved, published, taken back. */
@OnPage
@Tag("screenshots")
@Timeout(900)
class WebRuleGuideTest {
    private static final String DRAFT = "handoff-36";
    private static final String SCENARIOS = "conflict/conflicts.scenarios.yaml";
    private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private Screen screen;
    private Path pictures;
    private int steps;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theHandOffTimeIsChanged(String language, @TempDir Path data) throws Exception {
        pictures = Files.createDirectories(Path.of("target", "screenshots", "guide", language));
        Sample.into(data);
        try (Screen page = WebScreen.onSample(data, language)) {
            screen = page;
            screen.await("perspective.rules");
            new Walk(screen).as("admin");
            write();
            check();
            decide();
            takeBack();
        }
    }

    private void take(String what) throws IOException {
        screen.settle();
        steps++;
        screen.picture(pictures.resolve(steps + "-" + what + ".png"));
    }

    private void write() throws IOException {
        screen.click("perspective.rules");
        screen.await("rules.files.search");
        screen.type("rules.files.search", "handoff");
        screen.awaitText("rules.files.table", "conflict/handoff.drl.csv");
        take("in-force");
        screen.choose("rules.files.table", "conflict/handoff.drl.csv");
        screen.press("Return");
        screen.clickWhenEnabled("rule.draft");
        screen.await("rule.draft.name");
        screen.type("rule.draft.name", DRAFT);
        screen.click("rule.draft.take");
        screen.awaitText("rule.version", DRAFT);
        Screen.awaited(() -> screen.text("rule.state").isBlank() ? null : "checked", "the file is not checked");
        screen.settle();
        screen.press("ctrl+f");
        Screen.awaited(() -> screen.focus().equals("rule.find") ? "there" : null, "the keyboard is not in the field");
        screen.type("rule.find", "24");
        screen.settle();
        screen.press("Down");
        screen.settle();
        screen.press("Return");
        screen.awaitText("rule.cell.field", "24");
        screen.type("rule.cell.field", "36");
        screen.press("Return");
        take("table");
        screen.clickWhenEnabled("rule.save");
        Screen.awaited(() -> screen.enabled("rule.save") ? null : "saved", "it is not saved");
    }

    private void check() throws IOException {
        drafts();
        screen.openFirst("rules.drafts.table");
        screen.awaitText("diff.after", "36");
        take("changes");
        screen.click("draft.checks");
        screen.awaitText("checks.table", SCENARIOS);
        take("checks");
        mendScenario();
        screen.click("draft.history");
        screen.clickWhenEnabled("draft.try");
        screen.await("draft.replayed.sums");
        take("replay");
    }

    /** The scenario of thirty hours expects what was right before. */
    private void mendScenario() {
        String read = screen.ask("rules.file", "{\"path\":\"" + SCENARIOS + "\",\"at\":\"" + DRAFT + "\"}");
        Matcher text = TEXT.matcher(read);
        if (!text.find()) {
            throw new IllegalStateException(read);
        }
        String mended = text.group(1).replace("waitingHours: 30", "waitingHours: 40");
        screen.perform(
                "rules.edit",
                "{\"draft\":\"" + DRAFT + "\",\"path\":\"" + SCENARIOS + "\",\"text\":\"" + mended + "\"}");
        screen.press("F5");
        screen.settle();
    }

    private void drafts() {
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.awaitText("rules.drafts.table", DRAFT);
    }

    private void decide() throws IOException {
        screen.clickWhenEnabled("draft.page.propose");
        screen.await("form.draft.propose.submit");
        screen.type("form.draft.propose.note", DRAFT);
        take("propose");
        screen.clickWhenEnabled("form.draft.propose.submit");
        screen.awaitGone("form.draft.propose.submit");
        new Walk(screen).as("zhao");
        drafts();
        screen.choose("rules.drafts.table", DRAFT);
        screen.settle();
        take("approve");
        screen.clickWhenEnabled("draft.approve");
        screen.settle();
        new Walk(screen).as("admin");
        drafts();
        screen.choose("rules.drafts.table", DRAFT);
        screen.clickWhenEnabled("draft.publish");
        screen.await("form.draft.publish.submit");
        take("publish");
        screen.clickWhenEnabled("form.draft.publish.submit");
        screen.awaitGone("form.draft.publish.submit");
    }

    private void takeBack() throws IOException {
        screen.click("tab.rules.history");
        screen.await("rules.history.table");
        screen.settle();
        screen.choose("rules.history.table", DRAFT);
        take("history");
        screen.clickWhenEnabled("rules.rollback");
        screen.settle();
        take("back");
    }
}
