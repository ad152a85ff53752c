package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.spi.Explainer.Explanation;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Why something is as it is: the reasons, the rules that decided, and of an action also why others did not. */
final class WhyDialog {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 640;
    /** What is less high is scrolled: three tables under one another need some rows each. */
    private static final int LEAST_HEIGHT = 500;

    private static final String ACTION = "action";

    private final Workbench workbench;
    private final Desk desk;

    WhyDialog(Workbench workbench, Desk desk) {
        this.workbench = workbench;
        this.desk = desk;
    }

    void open(Explanation explanation) {
        boolean action = explanation.kind().equals(ACTION);
        open(
                explanation.title(),
                explanation.verdict(),
                explanation.details(),
                action ? Optional.of(explanation.id()) : Optional.empty());
    }

    void open(Text title, Verdict verdict) {
        open(title, verdict, List.of(), Optional.empty());
    }

    private void open(Text title, Verdict verdict, List<Text> details, Optional<UUID> action) {
        Shell shell = Dialogs.shell(workbench, Texts.of("why.title"), "why", WIDTH, HEIGHT);
        ScrolledComposite frame = new ScrolledComposite(shell, SWT.V_SCROLL);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        Composite body = new Composite(frame, SWT.NONE);
        GridLayout rows = new GridLayout(1, false);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        body.setLayout(rows);
        frame.setContent(body);
        frame.setMinHeight(workbench.looks().px(LEAST_HEIGHT));
        explain(body, title, verdict, details, action);
        Dialogs.closing(workbench, shell, "why.close");
        shell.open();
    }

    private void explain(Composite body, Text title, Verdict verdict, List<Text> details, Optional<UUID> action) {
        label(body, "why.what", Type.TITLE, Tone.INK, desk.say(title));
        Text effect = Texts.of("effect." + verdict.effect());
        label(body, "why.effect", Type.STRONG, Tone.ACCENT, desk.say(effect));
        for (Reason reason : verdict.reasons()) {
            label(body, "why.reason", Type.PLAIN, Tone.INK, desk.say(reason.text()));
            if (reason.owner() != null) {
                label(body, "why.owner", Type.PLAIN, Tone.QUIET, desk.say(Texts.of("why.owner", reason.owner())));
            }
        }
        details.forEach(detail -> label(body, "why.detail", Type.PLAIN, Tone.INK, desk.say(detail)));
        CTabFolder tabs = new CTabFolder(body, SWT.TOP | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tab(tabs, "why.decided", new FiringsPane(tabs, desk, verdict).control());
        action.ifPresent(id -> {
            WhyNotPane others = new WhyNotPane(tabs, desk, verdict.rulesVersion());
            CTabItem tab = tab(tabs, "why.not", others.control());
            boolean[] asked = {false};
            tabs.addListener(SWT.Selection, event -> {
                if (event.item == tab && !asked[0]) {
                    asked[0] = true;
                    others.ask(id);
                }
            });
        });
        tabs.setSelection(0);
        label(body, "why.version", Type.SMALL, Tone.QUIET, desk.say(Texts.of("why.version", verdict.rulesVersion())));
    }

    private CTabItem tab(CTabFolder tabs, String key, Control control) {
        CTabItem tab = Looks.named(new CTabItem(tabs, SWT.NONE), key);
        tab.setText(desk.say(Texts.of(key)));
        tab.setFont(workbench.looks().font(Type.PLAIN));
        tab.setControl(control);
        return tab;
    }

    private void label(Composite body, String id, Type type, Tone tone, String words) {
        Label label = workbench.looks().dress(Looks.named(new Label(body, SWT.WRAP), id), type, tone);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
}
