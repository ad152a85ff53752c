package org.twinrail.crm.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.crm.ListProducts;
import org.twinrail.crm.Product;
import org.twinrail.crm.RecordProduct;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.RuledButton;

/** The products with their prices; a double click opens one in a form. */
@Component
public final class ProductsView implements ViewFactory {
    private static final int LONGEST = 200;

    @Override
    public String id() {
        return "funnel.products";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("products.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Layouts.page(desk.looks()));
        People people = People.of(desk, () -> {});
        Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
        buttons.setLayout(Layouts.row(desk.looks()));
        new RuledButton(buttons, desk, people, "products.new", Texts.of("product.new"), "plus")
                .whenPressed(() -> open(desk, null))
                .ask(new RecordProduct(desk.say(Texts.of("product.new")), null));
        PagedTable<Product> table = new PagedTable<Product>(
                        Layouts.area(parent),
                        desk,
                        "products.table",
                        (offset, limit, sort, page) -> desk.ask(new ListProducts(limit, offset), page))
                .column("name", Texts.of("column.name"), 320, null, Product::name)
                .numbers(
                        "listPrice",
                        Texts.of("column.listPrice"),
                        160,
                        null,
                        product -> Shown.money(product.listPrice(), desk.reader()))
                .whenOpened(product -> open(desk, product))
                .whenEmpty(Texts.of("products.none"))
                .open();
        desk.whenChanged(table::reload);
    }

    private static void open(Desk desk, Product before) {
        Field name = Field.text("name", Texts.of("column.name"), LONGEST).required();
        Form form = before == null
                ? new Form(desk, "product.new", Texts.of("product.new")).makes().add(name)
                : new Form(desk, "product.edit", Texts.of("product.edit", before.name()))
                        .about(before.name())
                        .version(before.version())
                        .start("name", before.name())
                        .start("listPrice", before.listPrice())
                        .add(name.fixed());
        form.add(Field.money("listPrice", Texts.of("column.listPrice")))
                .does(
                        Texts.of(before == null ? "form.create" : "form.save"),
                        values -> new RecordProduct(values.text("name"), values.money("listPrice")),
                        recorded -> {})
                .open();
    }
}
