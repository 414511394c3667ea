package dk.sigtepunkt.security.internal;

import java.nio.file.Path;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.publickey.PublickeyLoginModule;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lets in over ssh whoever holds the key that the first start made in the data folder. Karaf's own realm reads its keys
 * from etc/, which every data folder of one installation would share. Karaf's login modules need a bundle context.
 */
@Component
public final class OperatorRealm implements JaasRealm {
    private final Map<String, Object> options;

    @Activate
    public OperatorRealm(BundleContext context) {
        var modules = FrameworkUtil.getBundle(PublickeyLoginModule.class).getBundleId();
        var keys = Path.of(context.getProperty("sigtepunkt.data"), "ssh", "keys.properties");
        options = Map.of(
                BundleContext.class.getName(),
                context,
                ProxyLoginModule.PROPERTY_MODULE,
                PublickeyLoginModule.class.getName(),
                ProxyLoginModule.PROPERTY_BUNDLE,
                Long.toString(modules),
                "users",
                keys.toString());
    }

    @Override
    public String getName() {
        return "sigtepunkt";
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {
            new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options)
        };
    }
}
