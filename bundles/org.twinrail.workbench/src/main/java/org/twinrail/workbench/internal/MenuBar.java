package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.toolkit.Client;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.WorkbenchCommand;

/** The menus, from what there is; the keys of every command hang on its entry. */
final class MenuBar {
    private final Workbench workbench;
    /** In a page some keys are the browser's own: Ctrl+W would close all of the workbench, Ctrl+PgDn goes to another page. */
    private final boolean page;

    MenuBar(Workbench workbench) {
        this.workbench = workbench;
        this.page = workbench.window().client().kind() == Client.Kind.WEB;
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
        item(menu, "palette.title", Texts.of("palette.title"), "M1+K", event -> new PaletteDialog(workbench).open());
        item(menu, "tab.close", Texts.of("tab.close"), page ? "ALT+W" : "M1+W", event -> workbench
                .tabs()
                .closeFront());
        item(menu, "refresh", Texts.of("refresh"), "F5", event -> workbench.changed());
        new MenuItem(menu, SWT.SEPARATOR);
        item(
                menu,
                "preferences.title",
                Texts.of("preferences.title"),
                page ? "" : "M1+,",
                event -> new PreferencesDialog(workbench).open());
        item(menu, "layout.reset", Texts.of("layout.reset"), "", event -> workbench
                .window()
                .work()
                .later(workbench.window()::resetLayout));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "about.title", Texts.of("about.title"), "", event -> new AboutDialog(workbench).open());
    }

    private void go(Menu menu) {
        int number = 1;
        for (Perspective perspective : workbench.window().contributions().perspectives()) {
            String keys = number <= 9 ? "M1+" + number : "";
            item(
                    menu,
                    "perspective." + perspective.id(),
                    perspective.title(),
                    keys,
                    event -> workbench.go(perspective.id()));
            number++;
        }
        new MenuItem(menu, SWT.SEPARATOR);
        String alt = page ? "ALT+" : "M1+";
        item(menu, "tab.next", Texts.of("tab.next"), alt + "PAGEDOWN", event -> workbench
                .tabs()
                .beside(1));
        item(menu, "tab.before", Texts.of("tab.before"), alt + "PAGEUP", event -> workbench
                .tabs()
                .beside(-1));
        item(menu, "part.next", Texts.of("part.next"), "F6", event -> workbench
                .parts()
                .go(1));
        item(menu, "part.before", Texts.of("part.before"), "SHIFT+F6", event -> workbench
                .parts()
                .go(-1));
    }

    private void commands(Menu menu) {
        List<WorkbenchCommand> commands = workbench.window().contributions().commands().stream()
                .filter(command -> !command.perspective().equals(StartPage.PERSPECTIVE))
                .toList();
        for (WorkbenchCommand command : commands) {
            item(menu, "command." + command.id(), command.title(), command.keys(), event -> workbench.run(command));
        }
    }

    private void item(Menu menu, String id, Text title, String keys, Listener listener) {
        MenuItem item = Looks.named(new MenuItem(menu, SWT.PUSH), "menu." + id);
        String shown = Keys.shown(keys);
        item.setText(workbench.say(title) + (shown.isEmpty() ? "" : "\t" + shown));
        if (!keys.isEmpty()) {
            item.setAccelerator(Keys.accelerator(keys));
        }
        item.addListener(SWT.Selection, listener);
    }
}
