package org.twinrail.workbench;

import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Action;
import org.twinrail.api.Outcome;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;

/**
 * What a view works with: the Gateway in the person's name, off the UI thread, and the window around it. Methods are called on the UI
 * thread, and so are the consumers, unless the view is gone by then.
 */
@ProviderType
public interface Desk {
    /** Asks a query; what goes wrong is shown above the views, with what to do. */
    <R> void ask(Query<R> query, Consumer<R> answer);

    /** Does an action; a refusal or a wait is shown with its reasons, and the consumer is called with every outcome. */
    <R> void perform(Action<R> action, Consumer<Outcome<R>> outcome);

    /** Asks what the rules would say: for a button that is disabled and says why. */
    void preview(Action<?> action, Consumer<Verdict> verdict);

    /** Hears of every action done in this window, to show what it changed. */
    void whenChanged(Runnable listener);

    /** The person's language. */
    Locale reader();

    /** A text in the person's language. */
    default String say(Text text) {
        return text.in(reader());
    }

    /** The colours and spaces of this window. */
    Looks looks();
}
