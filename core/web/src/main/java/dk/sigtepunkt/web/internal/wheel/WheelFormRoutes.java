package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.wheel.WheelForms.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the forms by which a year is changed, each spelled out so that the register of writes knows it. */
record WheelFormRoutes(WheelForms forms) {
    List<Route> all() {
        return Stream.concat(committees().stream(), others().stream()).toList();
    }

    private List<Route> committees() {
        return List.of(
                Route.form(WheelAddresses.COMMITTEE + "/flyt/{entry}", shown(Kind.MOVE), sent(Kind.MOVE))
                        .needs(Permission.KEEP_WHEEL),
                Route.form(WheelAddresses.COMMITTEE + "/aflys/{entry}", shown(Kind.CANCEL), sent(Kind.CANCEL))
                        .needs(Permission.KEEP_WHEEL),
                Route.form(WheelAddresses.COMMITTEE + "/nyt", shown(Kind.ADD), sent(Kind.ADD))
                        .needs(Permission.KEEP_WHEEL),
                Route.form(WheelAddresses.COMMITTEE + "/moedefri", shown(Kind.FREE), sent(Kind.FREE))
                        .needs(Permission.KEEP_WHEEL),
                Route.form(
                                WheelAddresses.COMMITTEE + "/tag-tilbage/{number}",
                                shown(Kind.TAKE_BACK),
                                sent(Kind.TAKE_BACK))
                        .needs(Permission.KEEP_WHEEL));
    }

    /** Of bodies that are no committee. */
    private List<Route> others() {
        return List.of(
                Route.form(WheelAddresses.BODY + "/flyt/{entry}", shown(Kind.MOVE), sent(Kind.MOVE))
                        .needs(Permission.KEEP_STRATEGY),
                Route.form(WheelAddresses.BODY + "/aflys/{entry}", shown(Kind.CANCEL), sent(Kind.CANCEL))
                        .needs(Permission.KEEP_STRATEGY),
                Route.form(WheelAddresses.BODY + "/nyt", shown(Kind.ADD), sent(Kind.ADD))
                        .needs(Permission.KEEP_STRATEGY),
                Route.form(WheelAddresses.BODY + "/moedefri", shown(Kind.FREE), sent(Kind.FREE))
                        .needs(Permission.KEEP_STRATEGY),
                Route.form(WheelAddresses.BODY + "/tag-tilbage/{number}", shown(Kind.TAKE_BACK), sent(Kind.TAKE_BACK))
                        .needs(Permission.KEEP_STRATEGY));
    }

    private Page shown(Kind kind) {
        return (visit, reading) -> forms.shown(kind, visit, reading);
    }

    private Page sent(Kind kind) {
        return (visit, reading) -> forms.sent(kind, visit, reading);
    }
}
