package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.publicity.SomeReaders;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.wheel.WrittenDeliveries;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.wheel.WheelPages;

/** The pages of bodies' years, over what a test site keeps. */
final class WheelSite {
    private WheelSite() {}

    static ReadWheels reading(Installation site) {
        return new ReadWheels(
                site.strategies,
                site.written.wheels(),
                new WrittenDeliveries(site.sections, site.written.reports(), Writing.crossing(site), site.influences),
                site.clock);
    }

    static SomeReaders readers(Installation site) {
        return new SomeReaders(site.catalogue, site.written.reports(), reading(site), site.house, site.clock);
    }

    static Pages wheels(Installation site) {
        ReadWheels read = reading(site);
        return new WheelPages(
                site.strategies,
                read,
                new KeepWheel(read, site.written.wheels(), site.catalogue, site.house, site.clock),
                new WheelFeeds(site.written.feeds(), read, site.holders, site.catalogue, site.house, site.clock),
                site.clock);
    }
}
