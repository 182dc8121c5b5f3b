import { useState } from 'preact/hooks';
import { hexDump } from '../../../formats/dicom/hex-dump.ts';
import { writeDataSet } from '../../../formats/dicom/write-data-set.ts';
import type { DataSet } from '../../../formats/dicom/data-set.ts';
import { layJson } from '../../../formats/dicomweb/lay-json.ts';
import { reasons, type WebResponse } from '../../../formats/dicomweb/exchange.ts';
import { Dump } from '../Dump.tsx';
import { FilmText } from '../FilmText.tsx';

/** The head of the response, and its body in every form that it can be read in. */
export function Response({ response }: { response: WebResponse }) {
  const { status, headers, json, body } = response;
  const head = [
    `HTTP/1.1 ${status} ${reasons[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return (
    <>
      <FilmText kind="terminal" title="The head of the response" text={head.join('\n')} />
      {json && <Objects dataSets={json} />}
      {body && (
        <FilmText
          kind="dump"
          title={`The first ${Math.min(body.length, 768)} of ${body.length} bytes of the body`}
          text={hexDump(body, 768)}
        />
      )}
      {!json && !body && <p class="soft">The response has no body.</p>}
    </>
  );
}

/** One of the data sets at a time: as JSON, as a dump and as the bytes that a file would hold. */
function Objects({ dataSets }: { dataSets: DataSet[] }) {
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, dataSets.length - 1);
  const dataSet = dataSets[at] ?? {};
  const bytes = writeDataSet(dataSet);
  return (
    <section aria-labelledby="object" class="stack">
      <h3 id="object">One data set, three ways</h3>
      <label>
        <span>Data set </span>
        <select value={at} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {dataSets.map((_, place) => (
            <option key={place} value={place}>{`${place + 1} of ${dataSets.length}`}</option>
          ))}
        </select>
      </label>
      <div class="side-by-side">
        <FilmText kind="terminal" title="JSON, as it is sent" text={layJson(dataSet)} />
        <div class="stack">
          <Dump title="The same as a dump" dataSet={dataSet} />
          <FilmText
            kind="dump"
            title={`The same in Explicit VR Little Endian: ${bytes.length} bytes`}
            text={hexDump(bytes)}
          />
        </div>
      </div>
    </section>
  );
}
