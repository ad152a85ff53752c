package org.twinrail.workbench;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/** An OSGi service: finds objects of its bundle for the search over everything. */
@ConsumerType
public interface Finder {
    /** Where its finds stand among others; the smallest first. */
    int order();

    /**
     * Looks for words; called on the UI thread, answers there.
     *
     * @param words what the person typed, stripped and not empty
     * @param most how many finds at most
     * @param finds hears what was found
     */
    void find(String words, int most, Desk desk, Consumer<List<Find>> finds);

    /**
     * Something that was found.
     *
     * @param object what to open
     * @param kind what it is, in words
     * @param title its name
     * @param detail what tells it from others of that name; empty for nothing
     */
    record Find(ObjectRef object, Text kind, String title, String detail) {}
}
