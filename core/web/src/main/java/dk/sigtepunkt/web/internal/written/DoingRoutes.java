package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;

/** Where each thing is done with a report; what is no committee's stands before what would take its address for a committee's. */
record DoingRoutes(Strategies strategies, WrittenDoors doors, HandActions hand, Clock clock) {
    private DoingPage page(Doing doing) {
        return new DoingPage(doing, strategies, doors, hand, clock);
    }

    List<Route> quarterly() {
        return List.of(
                Route.form(WrittenAddresses.QUARTERLY + "/begynd", page(Doing.BEGIN), page(Doing.BEGIN))
                        .needs(overall(Doing.BEGIN)),
                Route.form(WrittenAddresses.QUARTERLY + "/indsend", page(Doing.SUBMIT), page(Doing.SUBMIT))
                        .needs(overall(Doing.SUBMIT)),
                Route.form(WrittenAddresses.QUARTERLY + "/behandl", page(Doing.TREAT), page(Doing.TREAT))
                        .needs(overall(Doing.TREAT)),
                Route.form(WrittenAddresses.QUARTERLY + "/forelaeg", page(Doing.LAY), page(Doing.LAY))
                        .needs(overall(Doing.LAY)),
                Route.form(WrittenAddresses.QUARTERLY + "/offentliggoer", page(Doing.PUBLISH), page(Doing.PUBLISH))
                        .needs(overall(Doing.PUBLISH)),
                Route.form(WrittenAddresses.QUARTERLY + "/send-tilbage", page(Doing.SEND_BACK), page(Doing.SEND_BACK))
                        .needs(overall(Doing.SEND_BACK)),
                Route.form(WrittenAddresses.QUARTERLY + "/luk", page(Doing.CLOSE), page(Doing.CLOSE))
                        .needs(overall(Doing.CLOSE)),
                Route.form(WrittenAddresses.QUARTERLY + "/aabn", page(Doing.REOPEN), page(Doing.REOPEN))
                        .needs(overall(Doing.REOPEN)),
                Route.form(WrittenAddresses.QUARTERLY + "/tekst/{section}", page(Doing.WORD), page(Doing.WORD))
                        .needs(overall(Doing.WORD)),
                Route.form(WrittenAddresses.QUARTERLY + "/ansvarlig/{section}", page(Doing.OWN), page(Doing.OWN))
                        .needs(overall(Doing.OWN)),
                Route.form(WrittenAddresses.QUARTERLY + "/klar/{section}", page(Doing.MARK), page(Doing.MARK))
                        .needs(overall(Doing.MARK)),
                Route.form(WrittenAddresses.QUARTERLY + "/alle-klar", page(Doing.ALL_READY), page(Doing.ALL_READY))
                        .needs(overall(Doing.ALL_READY)),
                Route.form(WrittenAddresses.QUARTERLY + "/bemaerk/{section}", page(Doing.COMMENT), page(Doing.COMMENT))
                        .needs(overall(Doing.COMMENT)));
    }

    List<Route> inDepth() {
        return List.of(
                Route.form(WrittenAddresses.IN_DEPTH + "/begynd", page(Doing.BEGIN), page(Doing.BEGIN))
                        .needs(overall(Doing.BEGIN)),
                Route.form(WrittenAddresses.IN_DEPTH + "/indsend", page(Doing.SUBMIT), page(Doing.SUBMIT))
                        .needs(overall(Doing.SUBMIT)),
                Route.form(WrittenAddresses.IN_DEPTH + "/behandl", page(Doing.TREAT), page(Doing.TREAT))
                        .needs(overall(Doing.TREAT)),
                Route.form(WrittenAddresses.IN_DEPTH + "/forelaeg", page(Doing.LAY), page(Doing.LAY))
                        .needs(overall(Doing.LAY)),
                Route.form(WrittenAddresses.IN_DEPTH + "/offentliggoer", page(Doing.PUBLISH), page(Doing.PUBLISH))
                        .needs(overall(Doing.PUBLISH)),
                Route.form(WrittenAddresses.IN_DEPTH + "/send-tilbage", page(Doing.SEND_BACK), page(Doing.SEND_BACK))
                        .needs(overall(Doing.SEND_BACK)),
                Route.form(WrittenAddresses.IN_DEPTH + "/luk", page(Doing.CLOSE), page(Doing.CLOSE))
                        .needs(overall(Doing.CLOSE)),
                Route.form(WrittenAddresses.IN_DEPTH + "/aabn", page(Doing.REOPEN), page(Doing.REOPEN))
                        .needs(overall(Doing.REOPEN)),
                Route.form(WrittenAddresses.IN_DEPTH + "/tekst/{section}", page(Doing.WORD), page(Doing.WORD))
                        .needs(overall(Doing.WORD)),
                Route.form(WrittenAddresses.IN_DEPTH + "/ansvarlig/{section}", page(Doing.OWN), page(Doing.OWN))
                        .needs(overall(Doing.OWN)),
                Route.form(WrittenAddresses.IN_DEPTH + "/klar/{section}", page(Doing.MARK), page(Doing.MARK))
                        .needs(overall(Doing.MARK)),
                Route.form(WrittenAddresses.IN_DEPTH + "/alle-klar", page(Doing.ALL_READY), page(Doing.ALL_READY))
                        .needs(overall(Doing.ALL_READY)),
                Route.form(WrittenAddresses.IN_DEPTH + "/bemaerk/{section}", page(Doing.COMMENT), page(Doing.COMMENT))
                        .needs(overall(Doing.COMMENT)));
    }

    private SeveralPage page(SeveralSteps several) {
        return new SeveralPage(several, strategies, doors, clock);
    }

    List<Route> several() {
        return List.of(
                Route.form(WrittenAddresses.SEVERAL + "/indsend", page(SeveralSteps.SUBMIT), page(SeveralSteps.SUBMIT))
                        .needs(committees(Doing.SUBMIT)),
                Route.form(WrittenAddresses.SEVERAL + "/behandl", page(SeveralSteps.TREAT), page(SeveralSteps.TREAT))
                        .needs(committees(Doing.TREAT)),
                Route.form(WrittenAddresses.SEVERAL + "/forelaeg", page(SeveralSteps.LAY), page(SeveralSteps.LAY))
                        .needs(committees(Doing.LAY)),
                Route.form(
                                WrittenAddresses.SEVERAL + "/offentliggoer",
                                page(SeveralSteps.PUBLISH),
                                page(SeveralSteps.PUBLISH))
                        .needs(committees(Doing.PUBLISH)));
    }

    List<Route> committees() {
        return List.of(
                Route.form(WrittenAddresses.COMMITTEE + "/begynd", page(Doing.BEGIN), page(Doing.BEGIN))
                        .needs(committees(Doing.BEGIN)),
                Route.form(WrittenAddresses.COMMITTEE + "/indsend", page(Doing.SUBMIT), page(Doing.SUBMIT))
                        .needs(committees(Doing.SUBMIT)),
                Route.form(WrittenAddresses.COMMITTEE + "/behandl", page(Doing.TREAT), page(Doing.TREAT))
                        .needs(committees(Doing.TREAT)),
                Route.form(WrittenAddresses.COMMITTEE + "/forelaeg", page(Doing.LAY), page(Doing.LAY))
                        .needs(committees(Doing.LAY)),
                Route.form(WrittenAddresses.COMMITTEE + "/offentliggoer", page(Doing.PUBLISH), page(Doing.PUBLISH))
                        .needs(committees(Doing.PUBLISH)),
                Route.form(WrittenAddresses.COMMITTEE + "/send-tilbage", page(Doing.SEND_BACK), page(Doing.SEND_BACK))
                        .needs(committees(Doing.SEND_BACK)),
                Route.form(WrittenAddresses.COMMITTEE + "/luk", page(Doing.CLOSE), page(Doing.CLOSE))
                        .needs(committees(Doing.CLOSE)),
                Route.form(WrittenAddresses.COMMITTEE + "/aabn", page(Doing.REOPEN), page(Doing.REOPEN))
                        .needs(committees(Doing.REOPEN)),
                Route.form(WrittenAddresses.COMMITTEE + "/rette-vej", page(Doing.REFLECT), page(Doing.REFLECT))
                        .needs(committees(Doing.REFLECT)),
                Route.form(WrittenAddresses.COMMITTEE + "/ansvarlig/{section}", page(Doing.OWN), page(Doing.OWN))
                        .needs(committees(Doing.OWN)),
                Route.form(WrittenAddresses.COMMITTEE + "/klar/{section}", page(Doing.MARK), page(Doing.MARK))
                        .needs(committees(Doing.MARK)),
                Route.form(WrittenAddresses.COMMITTEE + "/alle-klar", page(Doing.ALL_READY), page(Doing.ALL_READY))
                        .needs(committees(Doing.ALL_READY)),
                Route.form(WrittenAddresses.COMMITTEE + "/bemaerk/{section}", page(Doing.COMMENT), page(Doing.COMMENT))
                        .needs(committees(Doing.COMMENT)));
    }

    private static Permission overall(Doing doing) {
        return doing.permission(ReportKind.QUARTERLY);
    }

    private static Permission committees(Doing doing) {
        return doing.permission(ReportKind.COMMITTEE);
    }
}
