package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.simulation.MemoryTime;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.front.ServerFront;
import dk.sigtepunkt.http.jetty.FrontErrors;
import dk.sigtepunkt.http.jetty.FrontHandler;
import dk.sigtepunkt.web.internal.http.AssetServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** The pages behind a real web server on a free port of this machine, and behind the same front as in the running product. */
public final class RunningSite implements AutoCloseable {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    public RunningSite(Installation installation, Door door) throws Exception {
        PageServlet pages = new PageServlet(
                installation.features,
                installation.strategies,
                installation.readers,
                () -> Municipality.UNNAMED,
                installation.identify,
                installation.signingIn.unfinished,
                installation.signingIn.provider,
                installation.house,
                installation.signingIn.forms,
                new DemoAccounts(
                        installation.people.store,
                        installation.people.manage,
                        installation.people.grant,
                        installation.people.credentials,
                        SignInDoubles.hashing(),
                        new MemorySourceStore(),
                        installation.clock),
                new MoveTime(MemoryTime.real(installation.clock.instant()), installation.house, installation.clock),
                door);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(pages), "/");
        context.addServlet(new ServletHolder(new AssetServlet()), "/assets/*");
        FrontHandler front = new FrontHandler(ServerFront.behind(door.proxies()));
        front.setHandler(context);
        server.setHandler(front);
        server.setErrorHandler(new FrontErrors(ServerFront.behind(door.proxies())));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.start();
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
