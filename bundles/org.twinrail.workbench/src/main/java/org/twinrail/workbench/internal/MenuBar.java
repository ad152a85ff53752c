package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.WorkbenchCommand;

/** The menus, from what there is; the keys of every command hang on its entry. */
final class MenuBar {
    private final Workbench workbench;

    MenuBar(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Makes the menus anew. */
    void fill() {
        Shell shell = workbench.window().shell();
        Menu old = shell.getMenuBar();
        Menu bar = new Menu(shell, SWT.BAR);
        program(menu(bar, "menu.program"));
        go(menu(bar, "menu.go"));
        commands(menu(bar, "menu.commands"));
        shell.setMenuBar(bar);
        if (old != null) {
            old.dispose();
        }
    }

    private Menu menu(Menu bar, String key) {
        MenuItem item = Looks.named(new MenuItem(bar, SWT.CASCADE), key);
        item.setText(workbench.say(Texts.of(key)));
        Menu menu = new Menu(bar);
        item.setMenu(menu);
        return menu;
    }

    private void program(Menu menu) {
        item(menu, Texts.of("palette.title"), "M1+K", event -> new PaletteDialog(workbench).open());
        item(menu, Texts.of("tab.close"), "M1+W", event -> workbench.tabs().closeFront());
        item(menu, Texts.of("refresh"), "F5", event -> workbench.changed());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Texts.of("preferences.title"), "M1+,", event -> new PreferencesDialog(workbench).open());
        item(menu, Texts.of("layout.reset"), "", event -> workbench
                .window()
                .work()
                .later(workbench.window()::resetLayout));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Texts.of("about.title"), "", event -> new AboutDialog(workbench).open());
    }

    private void go(Menu menu) {
        int number = 1;
        for (Perspective perspective : workbench.window().contributions().perspectives()) {
            String keys = number <= 9 ? "M1+" + number : "";
            item(menu, perspective.title(), keys, event -> workbench.go(perspective.id()));
            number++;
        }
    }

    private void commands(Menu menu) {
        List<WorkbenchCommand> commands = workbench.window().contributions().commands().stream()
                .filter(command -> !command.perspective().equals(StartPage.PERSPECTIVE))
                .toList();
        for (WorkbenchCommand command : commands) {
            item(menu, command.title(), command.keys(), event -> workbench.run(command));
        }
    }

    private void item(Menu menu, Text title, String keys, Listener listener) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        String shown = Keys.shown(keys);
        item.setText(workbench.say(title) + (shown.isEmpty() ? "" : "\t" + shown));
        if (!keys.isEmpty()) {
            item.setAccelerator(Keys.accelerator(keys));
        }
        item.addListener(SWT.Selection, listener);
    }
}
