package org.twinrail.crm.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.crm.ListCampaigns;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListProducts;
import org.twinrail.crm.ListTerms;
import org.twinrail.crm.SearchCrm;
import org.twinrail.crm.Term;
import org.twinrail.crm.TrackStage;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;

/** What the fields of the forms offer to choose from. */
final class Offers {
    private static final int MANY = 1000;
    private static final int FOUND = 8;

    private Offers() {}

    /** Customers whose name contains what is typed. */
    static Choices customers() {
        return (desk, words, loaded) -> desk.ask(
                new SearchCrm(SearchCrm.Kind.CUSTOMER, words, FOUND),
                hits -> loaded.accept(hits.stream()
                        .map(hit -> new Choice(hit.title(), hit.title()))
                        .toList()));
    }

    /** Those who are there, by name and department. */
    static Choices people(People people) {
        return (desk, words, loaded) -> people.whenKnown(() -> loaded.accept(people.active().stream()
                .map(person -> new Choice(person.login(), person.name() + " · " + people.name(person.department())))
                .toList()));
    }

    /** Whom something can be handed to: a department, or one of its people. */
    static Choices receivers(People people, List<String> departments) {
        return (desk, words, loaded) -> people.whenKnown(() -> {
            List<Choice> choices = new ArrayList<>();
            for (String department : departments) {
                choices.add(new Choice(department, people.name(department)));
                people.active().stream()
                        .filter(person -> person.department().equals(department))
                        .forEach(person -> choices.add(
                                new Choice(person.login(), people.name(department) + " · " + person.name())));
            }
            loaded.accept(choices);
        });
    }

    static Choices products() {
        return (desk, words, loaded) -> desk.ask(
                new ListProducts(MANY, 0),
                found -> loaded.accept(found.stream()
                        .map(product -> new Choice(product.name(), product.name()))
                        .toList()));
    }

    static Choices campaigns() {
        return (desk, words, loaded) -> desk.ask(
                new ListCampaigns(null, null, MANY, 0),
                found -> loaded.accept(found.stream()
                        .map(campaign -> new Choice(campaign.code(), campaign.name()))
                        .toList()));
    }

    static Choices contacts(String customer) {
        return (desk, words, loaded) -> desk.ask(
                new ListContacts(customer, null, MANY, 0),
                found -> loaded.accept(found.stream()
                        .map(contact -> new Choice(
                                contact.name(),
                                contact.role().isEmpty() ? contact.name() : contact.name() + " · " + contact.role()))
                        .toList()));
    }

    /** A customer's opportunities, the latest first. */
    static Choices opportunities(String customer) {
        return (desk, words, loaded) -> desk.ask(
                new ListOpportunities(customer, null, null, null, null, null, null, null, "-openedOn", MANY, 0),
                found -> loaded.accept(found.stream()
                        .map(opportunity -> new Choice(
                                opportunity.number(),
                                opportunity.number() + " · " + opportunity.product() + " · "
                                        + desk.say(Words.outcome(opportunity.outcome()))))
                        .toList()));
    }

    /** What was written so far. */
    static Choices terms(Term term) {
        return (desk, words, loaded) -> desk.ask(
                new ListTerms(term, null),
                found -> loaded.accept(
                        found.stream().map(word -> new Choice(word, word)).toList()));
    }

    /** The channels of touches or the sources of leads, by their names. */
    static Choices channels(Term term) {
        return (desk, words, loaded) -> desk.ask(
                new ListTerms(term, null),
                found -> loaded.accept(Words.channels(found).stream()
                        .map(code -> new Choice(code, Words.channel(desk, code)))
                        .toList()));
    }

    /** Some stages of a track. */
    static Choices stages(List<TrackStage> stages) {
        return (desk, words, loaded) -> loaded.accept(stages.stream()
                .map(stage -> new Choice(stage.code(), desk.say(Stages.name(stage))))
                .toList());
    }
}
