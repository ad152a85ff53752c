package org.twinrail.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Action;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.Problem;
import org.twinrail.api.Query;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.exchange.TableFormat;

/**
 * What a view works with: the Gateway in the person's name, off the UI thread, and the window around it. Methods are called on the UI
 * thread, and so are the consumers, unless the view is gone by then.
 */
@ProviderType
public interface Desk {
    /**
     * What undoes within a control and all that lies in it, a {@link Runnable}, is the control's data under this name. Undo goes to it before
     * it takes back an action, while the keyboard is there.
     */
    String UNDO = "twinrail.undo";

    /** Asks a query; what goes wrong is shown above the views, with what to do. */
    <R> void ask(Query<R> query, Consumer<R> answer);

    /** Does an action; a refusal or a wait is shown with its reasons, and the consumer is called with every outcome. */
    <R> void perform(Action<R> action, Consumer<Outcome<R>> outcome);

    /**
     * Does an action of a form, which shows problems beside its fields.
     *
     * @param expectedVersion the version the form began with; null to take the object as it is. Where it has moved, a problem at
     *     {@code expectedVersion} says so
     * @param problems hears of an input that cannot be taken; an empty list where something else went wrong, which the window says
     */
    <R> void perform(
            Action<R> action, Long expectedVersion, Consumer<Outcome<R>> outcome, Consumer<List<Problem>> problems);

    /**
     * Does an action of a form jointly with a colleague (D2).
     *
     * @param partner the colleague's login; null for nobody
     */
    <R> void perform(
            Action<R> action,
            String partner,
            Long expectedVersion,
            Consumer<Outcome<R>> outcome,
            Consumer<List<Problem>> problems);

    /** Asks what the rules would say: for a button that is disabled and says why. */
    void preview(Action<?> action, Consumer<Verdict> verdict);

    /**
     * Asks what the rules would say of a form as it is filled in.
     *
     * @param partner login of the colleague it would be done with; null for nobody
     * @param problems hears of an input that cannot be taken yet
     */
    void preview(Action<?> action, String partner, Consumer<Verdict> verdict, Consumer<List<Problem>> problems);

    /**
     * Tries an action and undoes it: what comes of it is told, with what not the rules refuse but the house itself does.
     *
     * @param problems hears of an input that cannot be taken
     */
    void rehearse(Action<?> action, Consumer<Outcome<?>> outcome, Consumer<List<Problem>> problems);

    /** Hears of every action done in this window, to show what it changed; until the view is gone. */
    void whenChanged(Runnable listener);

    /**
     * Hears which sections bundles bring for the object this desk's editor was opened for: soon, and whenever they come or go, until the
     * view is gone. Never called where the desk is no editor's. {@link Sections} does it for an editor.
     */
    void whenSections(BiConsumer<ObjectRef, List<EditorSection>> listener);

    /** Writes down that a part of a view failed, and answers what to say in its place: with the name of the bundle at fault. */
    Text failed(String part, Throwable fault);

    /** Opens an object in a tab, by the {@link EditorFactory} of its kind; one that is open already comes to the front. */
    void open(ObjectRef object);

    /**
     * Marks the editor's tab while it holds something that is not saved: whoever closes it is asked first. Nothing happens where the desk is
     * no editor's.
     */
    void unsaved(boolean unsaved);

    /** Opens why something is as it is: an action, a conflict or a statement line by its id. */
    void why(UUID id);

    /** Opens a verdict with the rules that fired, the facts and the rules' text. */
    void why(Text title, Verdict verdict);

    /** Runs work in the background, shown in the status line with its progress and a button to cancel it. */
    void run(Text title, Job job);

    /** Does something on the UI thread soon, unless the view is gone by then; may be called from any thread. */
    void later(Runnable work);

    /** Tells the person something that passes; the bell keeps it. */
    void tell(Text text);

    /** A setting of this person's; {@code otherwise} where there is none yet. */
    String setting(String key, String otherwise);

    /** Keeps a setting of this person's, for every window to come; at most 4000 characters, empty to forget it. */
    void keep(String key, String value);

    /** Lets the person choose a file to read; nothing is called where they give up. */
    void chooseFile(String[] endings, Consumer<Path> chosen);

    /** Hands a file to the person: a save dialog on the desktop, a download in the browser. */
    void offerFile(Path file, String name);

    /** The forms of file in which lists can be handed out now. */
    List<TableFormat> formats();

    /** The login the person works under. */
    String user();

    /**
     * Shows the window to somebody else of the company. Only the local administrator can work as others; for anybody else nothing happens.
     *
     * @param login whom
     */
    void workAs(String login);

    /** The person's language. */
    Locale reader();

    /** A text in the person's language. */
    default String say(Text text) {
        return text.in(reader());
    }

    /** The colours, fonts, icons and spaces of this window. */
    Looks looks();

    /** The window, as parent of a dialog. */
    Shell shell();
}
