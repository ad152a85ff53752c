package org.twinrail.workbench.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Finder;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.WorkbenchCommand;

/** What bundles have put into the workbench at this moment. Safe for use by many threads. */
final class Contributions {
    final List<Perspective> perspectives = new CopyOnWriteArrayList<>();
    final List<ViewFactory> views = new CopyOnWriteArrayList<>();
    final List<EditorFactory> editors = new CopyOnWriteArrayList<>();
    final List<EditorSection> sections = new CopyOnWriteArrayList<>();
    final List<WorkbenchCommand> commands = new CopyOnWriteArrayList<>();
    final List<Finder> finders = new CopyOnWriteArrayList<>();
    final List<TableFormat> formats = new CopyOnWriteArrayList<>();

    /** The perspectives that have at least one view, in their order. */
    List<Perspective> perspectives() {
        return perspectives.stream()
                .filter(p -> views.stream().anyMatch(v -> v.perspective().equals(p.id())))
                .sorted(Comparator.comparingInt(Perspective::order))
                .toList();
    }

    /** The views of a perspective, in their order. */
    List<ViewFactory> views(String perspective) {
        return views.stream()
                .filter(v -> v.perspective().equals(perspective))
                .sorted(Comparator.comparingInt(ViewFactory::order))
                .toList();
    }

    /** How objects of a kind are opened. */
    Optional<EditorFactory> editor(String kind) {
        return editors.stream().filter(e -> e.kind().equals(kind)).findFirst();
    }

    /** The sections for the editors of a kind of object, in their order. */
    List<EditorSection> sections(String kind) {
        return sections.stream()
                .filter(s -> s.kinds().isEmpty() || s.kinds().contains(kind))
                .sorted(Comparator.comparingInt(EditorSection::order))
                .toList();
    }

    /** All commands, in their order. */
    List<WorkbenchCommand> commands() {
        return commands.stream()
                .sorted(Comparator.comparingInt(WorkbenchCommand::order))
                .toList();
    }

    /** The commands of a perspective's toolbar. */
    List<WorkbenchCommand> commands(String perspective) {
        return commands().stream()
                .filter(c -> c.perspective().equals(perspective))
                .toList();
    }

    /** The finders, in their order. */
    List<Finder> finders() {
        return finders.stream().sorted(Comparator.comparingInt(Finder::order)).toList();
    }

    /** The forms in which lists are handed out, by how their files are called. */
    List<TableFormat> formats() {
        return formats.stream()
                .sorted(Comparator.comparing(TableFormat::ending))
                .toList();
    }
}
