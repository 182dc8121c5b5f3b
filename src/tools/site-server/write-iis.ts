import { hashed, types, type Site } from './rules.ts';

/** What IIS reads in the folder of the site, as `web.config`; IIS itself hands no `web.config` out. */
export function writeIis({ base, headers }: Site): string {
  const said = Object.entries(headers).map(
    ([name, value]) => `        <add name="${name}" value="${escape(value)}" />`,
  );
  const named = Object.entries(types).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  const forEver = hashed.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- PACS Prep. IIS 10: put the site into the folder of an application at ${base}, with this file in it. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${said.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${named.join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment=".htaccess" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${forEver.join('\n')}
</configuration>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
