package org.twinrail.uitest.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.component.annotations.Component;

/**
 * Works a window by the names of its widgets, as a person's hand would: a service that takes a verb, a name and a word, and answers a word.
 *
 * <p>It runs on the window's UI thread, and answers {@code null} where the widget is not there, so that the test may try again.
 */
@Component(service = Function.class, property = "twinrail.hand=true")
public final class Hand implements Function<List<String>, String> {
    @Override
    public String apply(List<String> order) {
        Display display = display();
        if (display == null || display.isDisposed()) {
            return null;
        }
        AtomicReference<String> answer = new AtomicReference<>();
        try {
            display.syncExec(() -> {
                Widget widget = Widgets.find(display, order.get(1));
                if (widget != null) {
                    answer.set(act(order.get(0), widget, order.size() > 2 ? order.get(2) : ""));
                }
            });
        } catch (NullPointerException unborn) {
            // The display is known before its constructor has made all of it.
            return null;
        }
        return answer.get();
    }

    private static Display display() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            Display display = Display.findDisplay(thread);
            if (display != null) {
                return display;
            }
        }
        return null;
    }

    private static String act(String verb, Widget widget, String word) {
        return switch (verb) {
            case "has" -> "yes";
            case "text" -> text(widget);
            case "tip" -> tip(widget);
            case "enabled" -> String.valueOf(enabled(widget));
            case "click" -> click(widget);
            case "type" -> type(widget, word);
            case "choose" -> choose((Table) widget, word, SWT.Selection);
            case "open" -> choose((Table) widget, word, SWT.DefaultSelection);
            case "rows" -> rows((Table) widget);
            case "middle" -> middle((Control) widget);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static String text(Widget widget) {
        if (widget instanceof Text text) {
            return text.getText();
        }
        if (widget instanceof Label label) {
            return label.getText();
        }
        if (widget instanceof Button button) {
            return button.getText();
        }
        if (widget instanceof Combo combo) {
            return combo.getText();
        }
        if (widget instanceof ToolItem item) {
            return item.getText();
        }
        if (widget instanceof CTabItem item) {
            return item.getText();
        }
        return widget instanceof Table table ? rows(table) : String.valueOf(widget);
    }

    private static String tip(Widget widget) {
        return widget instanceof ToolItem item ? item.getToolTipText() : ((Control) widget).getToolTipText();
    }

    private static boolean enabled(Widget widget) {
        if (widget instanceof CTabItem) {
            return true;
        }
        if (widget instanceof ToolItem item) {
            return item.isEnabled();
        }
        return widget instanceof MenuItem item ? item.isEnabled() : ((Control) widget).isEnabled();
    }

    private static String click(Widget widget) {
        if (!enabled(widget)) {
            return null;
        }
        if (widget instanceof CTabItem item) {
            CTabFolder folder = item.getParent();
            folder.setSelection(item);
            return tell(folder, SWT.Selection, item);
        }
        if (widget instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.TOGGLE | SWT.RADIO)) != 0) {
            button.setSelection(!button.getSelection());
        }
        if (widget instanceof MenuItem item && (item.getStyle() & SWT.RADIO) != 0) {
            item.setSelection(true);
        }
        return tell(widget, SWT.Selection, null);
    }

    /** Soon, so that a listener that opens a dialog does not hold the test. */
    private static String tell(Widget widget, int type, Widget item) {
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.item = item;
                widget.notifyListeners(type, event);
            }
        });
        return "done";
    }

    private static String type(Widget widget, String word) {
        if (widget instanceof Combo combo) {
            int index = combo.indexOf(word);
            if (index < 0) {
                return null;
            }
            combo.select(index);
            return tell(combo, SWT.Selection, null);
        }
        ((Text) widget).setText(word);
        return "done";
    }

    private static String choose(Table table, String word, int type) {
        for (int i = 0; i < table.getItemCount(); i++) {
            TableItem item = table.getItem(i);
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (item.getText(column).equals(word)) {
                    table.setSelection(i);
                    table.showSelection();
                    return tell(table, type, item);
                }
            }
        }
        return null;
    }

    private static String rows(Table table) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < Math.min(table.getItemCount(), 50); i++) {
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                rows.append(table.getItem(i).getText(column)).append('\t');
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String middle(Control control) {
        Point size = control.getSize();
        Point middle = control.toDisplay(size.x / 2, size.y / 2);
        return middle.x + "," + middle.y;
    }
}
