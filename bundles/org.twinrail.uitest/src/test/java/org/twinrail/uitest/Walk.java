package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.twinrail.uitest.support.Screen;

/** Through all that the workbench shows of the sample company: every view of every perspective, and what lies over them. */
final class Walk {
    /** What the standard bundles bring; a test says so when a bundle comes or goes. */
    static final List<String> PERSPECTIVES = List.of(
            "today",
            "customers",
            "funnel",
            "cooperation",
            "conflicts",
            "intelligence",
            "support",
            "insight",
            "incentives",
            "rules",
            "admin");

    private final Screen screen;

    Walk(Screen screen) {
        this.screen = screen;
    }

    /** Works as somebody of the company, which opens the workbench anew. */
    void as(String login) {
        screen.click("header.person");
        screen.click("person." + login);
        screen.await("perspective.customers");
        screen.settle();
    }

    /** Chooses the size of text and space, in percent. */
    void scale(int percent) {
        screen.click("header.preferences");
        screen.await("preferences.take");
        screen.type("preferences.scale", percent + " %");
        screen.click("preferences.take");
        screen.awaitGone("preferences.take");
        screen.await("perspective.customers");
        screen.settle();
    }

    /** Closes the tabs of objects, so that the next walk begins as this one did. */
    void closeObjects() {
        for (String object : screen.names("editor.")) {
            screen.click(object);
            screen.closeTab();
            screen.awaitGone(object);
        }
    }

    /** Goes to every view in turn; {@code seen} hears of each by its name once it has come to rest. */
    void views(Consumer<String> seen) {
        List<String> perspectives = screen.names("perspective.");
        assertThat(perspectives)
                .containsAll(PERSPECTIVES.stream().map("perspective."::concat).toList());
        for (String perspective : perspectives) {
            screen.click(perspective);
            screen.settle();
            for (String tab : screen.names("tab.")) {
                screen.click(tab);
                screen.settle();
                seen.accept(tab.substring("tab.".length()));
            }
        }
    }

    /** Opens what lies over the views, and objects in tabs of their own. */
    void rest(Consumer<String> seen) {
        screen.click("header.search");
        screen.await("palette.words");
        screen.settle();
        seen.accept("palette");
        screen.press("Escape");
        screen.awaitGone("palette.words");

        screen.click("header.preferences");
        screen.await("preferences.take");
        screen.settle();
        seen.accept("preferences");
        screen.click("preferences.close");
        screen.awaitGone("preferences.take");

        screen.click("perspective.admin");
        screen.click("tab.admin.tracks");
        screen.openFirst("admin.tracks.table");
        screen.await("track.stages");
        screen.settle();
        seen.accept("track");
        screen.closeTab();
        screen.awaitGone("track.stages");

        screen.click("perspective.conflicts");
        screen.click("command.conflicts.raise");
        screen.await("form.conflict.raise.submit");
        screen.type("form.conflict.raise.about", "no such thing");
        screen.settle();
        seen.accept("form");
        screen.click("form.conflict.raise.cancel");
        screen.awaitGone("form.conflict.raise.submit");

        screen.click("perspective.customers");
        screen.click("tab.customers.list");
        screen.openFirst("customers.table");
        screen.await("customer.name");
        screen.settle();
        seen.accept("customer");

        screen.click("perspective.conflicts");
        screen.openFirst("conflicts.table");
        screen.await("conflict.sentence");
        screen.settle();
        seen.accept("conflict");

        screen.click("perspective.admin");
        screen.click("tab.admin.audit");
        screen.openFirst("admin.audit.table");
        screen.await("why.close");
        screen.settle();
        seen.accept("why");
        screen.click("why.not");
        screen.settle();
        seen.accept("why-not");
        screen.click("why.close");
        screen.awaitGone("why.close");
    }
}
