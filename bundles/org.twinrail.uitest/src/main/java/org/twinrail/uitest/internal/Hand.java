package org.twinrail.uitest.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
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
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">");

    @Override
    public String apply(List<String> order) {
        Display display = display();
        if (display == null || display.isDisposed()) {
            return null;
        }
        AtomicReference<String> answer = new AtomicReference<>();
        try {
            display.syncExec(() -> {
                Widgets.watch(display);
                String whole = whole(order.get(0), order.get(1), display);
                if (whole != null) {
                    answer.set(whole);
                    return;
                }
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

    /** What is asked of the window as a whole; {@code null} where a widget is meant. */
    private static String whole(String verb, String prefix, Display display) {
        Shell front = Widgets.front(display);
        return switch (verb) {
            case "names" -> String.join("\n", Widgets.names(display, prefix));
            case "cut" -> front == null ? null : String.join("\n", Cuts.in(front));
            case "reading" -> Reading.of(front);
            case "focus" -> Widgets.focus(display);
            case "bounds" -> bounds(display.getShells()[0].getBounds());
            default -> null;
        };
    }

    private static String bounds(Rectangle area) {
        return area.width + "x" + area.height + "+" + area.x + "+" + area.y;
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
            case "text" -> Reading.text(widget);
            case "tip" -> tip(widget);
            case "enabled" -> String.valueOf(enabled(widget));
            case "click" -> click(widget);
            case "type" -> type(widget, word);
            case "enter" -> tell(widget, SWT.DefaultSelection, null);
            case "choose" -> choose((Table) widget, word, SWT.Selection);
            case "open" -> choose((Table) widget, word, SWT.DefaultSelection);
            case "openFirst" -> openFirst((Table) widget);
            case "rows" -> Reading.rows((Table) widget);
            case "middle" -> middle((Control) widget);
            default -> throw new IllegalArgumentException(verb);
        };
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
        if (widget instanceof MenuItem item) {
            return item.isEnabled();
        }
        return !(widget instanceof Control control) || control.isEnabled();
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
            item.getParent().setVisible(false);
        }
        if (widget instanceof MenuItem item && (item.getParent().getStyle() & SWT.POP_UP) != 0) {
            item.getParent().setVisible(false);
        }
        return tell(widget, SWT.Selection, null);
    }

    /** Soon, so that a listener that opens a dialog does not hold the test. */
    private static String tell(Widget widget, int type, Widget item) {
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.item = item;
                event.text = widget instanceof Link link ? first(link.getText()) : null;
                widget.notifyListeners(type, event);
            }
        });
        return "done";
    }

    /** What the first of a link's words leads to. */
    private static String first(String text) {
        Matcher found = LINK.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String type(Widget widget, String word) {
        if (widget instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0) {
            combo.setText(word);
            return "done";
        }
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

    private static String openFirst(Table table) {
        // A row that is still to be fetched says nothing yet, and opens nothing.
        if (table.getItemCount() == 0
                || Reading.rows(table).lines().findFirst().orElse("").isBlank()) {
            return null;
        }
        table.setSelection(0);
        return tell(table, SWT.DefaultSelection, table.getItem(0));
    }

    private static String middle(Control control) {
        Point size = control.getSize();
        Point middle = control.toDisplay(size.x / 2, size.y / 2);
        return middle.x + "," + middle.y;
    }
}
