package org.twinrail.sample.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Outcome;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.WinOpportunity;

/** Plays the quarter day by day: leads come, are judged and handed over, become opportunities, are won and lost, and people overstep. */
final class Season {
    private static final int LEADS_A_DAY = 3;

    private final Office office;
    private final Company company;
    private final Random random;
    private final LocalDate talkedUntil;
    private final Disputes disputes;
    private final List<Lead> captured = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();

    /** A season in which conflicts are talked about until a day and then left as they stand. */
    Season(Office office, Company company, Random random, LocalDate talkedUntil) {
        this.office = office;
        this.company = company;
        this.random = random;
        this.talkedUntil = talkedUntil;
        this.disputes = new Disputes(office);
    }

    /** A lead in a salesperson's hands, and the day it will be answered. */
    private record Handed(Lead lead, String to, LocalDate answerOn, boolean taken) {}

    /** Plays days, the last included; {@code progress} hears of each day, in percent. */
    void play(LocalDate first, LocalDate last, IntConsumer progress) {
        long days = Math.max(1, first.until(last, ChronoUnit.DAYS));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                day(day);
            }
            progress.accept((int) (100 * first.until(day, ChronoUnit.DAYS) / days));
        }
    }

    private void day(LocalDate day) {
        office.turnTo(day, 9);
        judge();
        answer(day);
        capture();
        office.turnTo(day, 14);
        work(day);
        overstep();
        office.turnTo(day, 17);
        if (!day.isAfter(talkedUntil)) {
            disputes.evening();
        }
    }

    private void capture() {
        for (int i = 0; i < LEADS_A_DAY; i++) {
            Company.Customer customer = Company.pick(company.customers(), random);
            Company.Campaign campaign = Company.pick(company.campaigns(), random);
            boolean bySales = random.nextInt(8) == 0;
            String who = Company.pick(Company.staff(bySales ? "sales" : "marketing"), random);
            if (!bySales) {
                touch(who, customer.name(), campaign.channel(), campaign.code());
            }
            office.does(who, new CaptureLead(customer.name(), null, null, campaign.channel(), campaign.code(), null))
                    .ifPresent(captured::add);
        }
    }

    /** Yesterday's leads are judged; the good ones are handed to a salesperson. */
    private void judge() {
        for (Lead lead : captured) {
            String marketer = Company.pick(Company.staff("marketing"), random);
            if (random.nextInt(10) < 7
                    && office.does(marketer, new QualifyLead(lead.number(), null))
                            .isPresent()) {
                String seller = Company.pick(Company.staff("sales"), random);
                LocalDate today = lead.capturedAt().atZone(ZoneOffset.UTC).toLocalDate();
                int patience = random.nextInt(6) == 0 ? 4 + random.nextInt(3) : 1;
                office.does(marketer, new HandOffLead(lead.number(), seller))
                        .ifPresent(l -> handed.add(
                                new Handed(l, seller, today.plusDays(1L + patience), random.nextInt(10) < 9)));
            }
        }
        captured.clear();
    }

    private void answer(LocalDate day) {
        for (Iterator<Handed> i = handed.iterator(); i.hasNext(); ) {
            Handed lead = i.next();
            if (lead.answerOn().isAfter(day)) {
                continue;
            }
            i.remove();
            if (lead.taken()) {
                accept(lead, day);
            } else {
                office.does(lead.to(), new ReturnLead(lead.lead().number(), "客户今年没有预算"));
            }
        }
    }

    private void accept(Handed handed, LocalDate day) {
        Company.Product product = Company.pick(Company.PRODUCTS, random);
        Money amount = yuan(product.price());
        office.does(handed.to(), new AcceptLead(handed.lead().number(), null, true, product.name(), amount))
                .ifPresent(lead -> deals.add(deal(lead.opportunity(), lead.customer(), handed.to(), product, day)));
        if (random.nextInt(12) == 0) {
            String rival = Company.pick(Company.staff("sales"), random);
            office.does(
                            rival,
                            new OpenOpportunity(
                                    null, handed.lead().customer(), product.name(), null, amount, null, null))
                    .map(Opportunity::number)
                    .ifPresent(n -> deals.add(deal(n, handed.lead().customer(), rival, product, day)));
        }
    }

    private Deal deal(String number, String customer, String owner, Company.Product product, LocalDate day) {
        long price = product.price() * (85 + random.nextInt(30)) / 100;
        return new Deal(number, customer, owner, price, day, 5 + random.nextInt(35), random.nextInt(100) < 55);
    }

    private void work(LocalDate day) {
        for (Iterator<Deal> i = deals.iterator(); i.hasNext(); ) {
            Deal deal = i.next();
            if (day.equals(deal.proposalOn)) {
                advance(deal, "proposal");
                touch(deal.owner, deal.customer, "visit", null);
            }
            if (day.equals(deal.quoteOn)) {
                advance(deal, "negotiation");
                office.does(deal.owner, new QuoteOpportunity(deal.number, yuan(deal.price), null));
                visitTogether(deal);
            }
            if (!day.isBefore(deal.endOn)) {
                i.remove();
                Action<Opportunity> end = deal.won
                        ? new WinOpportunity(deal.number, yuan(deal.price), null)
                        : new LoseOpportunity(deal.number, "选择了竞争对手", null);
                office.does(deal.owner, end);
            }
        }
    }

    private void advance(Deal deal, String stage) {
        office.does(deal.owner, new AdvanceOpportunity(deal.number, stage));
    }

    /** Some customers are visited by both departments together, the dual track at its best. */
    private void visitTogether(Deal deal) {
        if (random.nextInt(3) == 0) {
            String marketer = Company.pick(Company.staff("marketing"), random);
            office.together(marketer, deal.owner, visit(deal.customer, "visit", null));
        }
    }

    /** Now and then somebody does what is the other department's, alone or after asking. */
    private void overstep() {
        if (deals.isEmpty() || random.nextInt(3) > 0) {
            return;
        }
        Deal deal = Company.pick(deals, random);
        String marketer = Company.pick(Company.staff("marketing"), random);
        QuoteOpportunity quote = new QuoteOpportunity(deal.number, yuan(deal.price * 9 / 10), "展会特价");
        if (random.nextBoolean()) {
            office.does(marketer, quote);
        } else {
            Outcome<?> asked = office.together(marketer, deal.owner, quote);
            if (asked.waiting() != null) {
                boolean agrees = random.nextInt(4) > 0;
                String answer = agrees ? "同意，价格由我来定" : "客户还没有确认需求，报价为时过早";
                office.does(deal.owner, new AnswerRequest(asked.waiting().request(), agrees, answer));
            }
        }
        if (!captured.isEmpty()) {
            String seller = Company.pick(Company.staff("sales"), random);
            office.does(seller, new QualifyLead(captured.get(0).number(), null));
        }
    }

    /** Asks the owners of some deals for a joint quote, which they have not answered yet. */
    void askForQuotes(int deals) {
        int waiting = 0;
        for (Deal deal : this.deals) {
            if (waiting < deals) {
                QuoteOpportunity quote = new QuoteOpportunity(deal.number, yuan(deal.price * 95 / 100), "老客户升级优惠");
                String marketer = Company.pick(Company.staff("marketing"), random);
                waiting += office.together(marketer, deal.owner, quote).waiting() == null ? 0 : 1;
            }
        }
    }

    private void touch(String who, String customer, String channel, String campaign) {
        office.does(who, visit(customer, channel, campaign));
    }

    private static LogTouch visit(String customer, String channel, String campaign) {
        return new LogTouch(customer, channel, null, null, campaign, null, null);
    }

    private static Money yuan(long amount) {
        return Money.of(String.valueOf(amount), Company.CURRENCY);
    }
}
