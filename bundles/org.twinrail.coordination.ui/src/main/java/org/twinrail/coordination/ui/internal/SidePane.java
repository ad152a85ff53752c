package org.twinrail.coordination.ui.internal;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.twinrail.api.ObjectRef;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;

/** One side of a conflict: who it is, what they say, and what speaks of them. A double click opens an object. */
final class SidePane {
    private static final int SAID = 58;
    private static final int FIELD = 130;
    private static final int LEAST = 120;

    private final Desk desk;
    private final FactWords facts;
    private final Label title;
    private final Text said;
    private final Tree evidence;

    /**
     * An empty side.
     *
     * @param id {@code left} or {@code right}
     */
    SidePane(Composite parent, Desk desk, People people, ZoneId zone, String id) {
        this.desk = desk;
        this.facts = new FactWords(desk, people, zone);
        parent.setLayout(Grids.bare(desk, 1));
        title = Looks.named(Grids.label(parent, desk, SWT.NONE, Type.STRONG, Tone.INK), "conflict." + id + ".title");
        title.setLayoutData(Grids.across(1));
        said = Looks.named(
                new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                "conflict." + id + ".said");
        GridData some = Grids.across(1);
        some.heightHint = desk.looks().px(SAID);
        said.setLayoutData(some);
        evidence = Looks.named(
                new Tree(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE), "conflict." + id + ".evidence");
        evidence.setHeaderVisible(true);
        evidence.setLayoutData(Grids.all(1));
        column("column.evidence", FIELD);
        column("column.snapshot", LEAST);
        evidence.addListener(SWT.Resize, event -> fit());
        evidence.addListener(SWT.DefaultSelection, event -> open());
    }

    private void column(String key, int width) {
        TreeColumn column = new TreeColumn(evidence, SWT.LEFT);
        column.setText(desk.say(Texts.of(key)));
        column.setWidth(desk.looks().px(width));
    }

    /** The second column takes what room the first leaves. */
    private void fit() {
        int room = evidence.getClientArea().width - evidence.getColumn(0).getWidth();
        evidence.getColumn(1).setWidth(Math.max(desk.looks().px(LEAST), room));
    }

    private void open() {
        TreeItem[] chosen = evidence.getSelection();
        if (chosen.length == 1) {
            TreeItem root = chosen[0].getParentItem() == null ? chosen[0] : chosen[0].getParentItem();
            desk.open((ObjectRef) root.getData());
        }
    }

    /**
     * Shows a side.
     *
     * @param department what the side is called besides the names; empty for nothing
     * @param position what they said last; empty where they said nothing yet
     */
    void show(Sides.Side side, String department, String position, List<Exhibit> exhibits) {
        desk.looks().dress(title, Type.STRONG, side.tone());
        String names = Names.of(side.parties(), desk);
        title.setText(department.isEmpty() ? names : desk.say(Texts.of("side.title", department, names)));
        said.setText(position.isEmpty() ? desk.say(Texts.of("side.silent")) : position);
        evidence.removeAll();
        for (Exhibit exhibit : exhibits) {
            TreeItem root = new TreeItem(evidence, SWT.NONE);
            root.setText(0, desk.say(Things.title(exhibit.object())));
            root.setForeground(0, desk.looks().color(Tone.ACCENT));
            root.setData(exhibit.object());
            root.setText(1, facts.brief(exhibit));
            for (FactWords.Line line : facts.lines(exhibit)) {
                TreeItem item = new TreeItem(root, SWT.NONE);
                item.setText(new String[] {line.name(), line.value()});
                item.setForeground(0, desk.looks().color(Tone.QUIET));
            }
            root.setExpanded(true);
        }
        if (exhibits.isEmpty()) {
            new TreeItem(evidence, SWT.NONE).setText(0, desk.say(Texts.of("side.nothing")));
        }
    }
}
