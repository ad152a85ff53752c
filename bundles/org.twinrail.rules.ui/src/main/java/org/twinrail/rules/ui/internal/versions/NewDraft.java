package org.twinrail.rules.ui.internal.versions;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.StartDraft;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.WorkbenchCommand;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** Starts a draft of the rules. */
@Component
public final class NewDraft implements WorkbenchCommand {
    private static final int NAME = 60;

    @Override
    public String id() {
        return "rules.draft";
    }

    @Override
    public Text title() {
        return Texts.of("draft.new");
    }

    @Override
    public String icon() {
        return "plus";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public void run(Desk desk) {
        new Form(desk, "draft.new", title())
                .remark(Texts.of("draft.new.remark"))
                .add(Field.text("name", Texts.of("column.draft"), NAME).required())
                .does(title(), values -> new StartDraft(values.text("name"), null), started -> {})
                .open();
    }
}
