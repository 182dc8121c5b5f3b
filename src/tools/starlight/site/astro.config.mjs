import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import sidebar from './sidebar.json' with { type: 'json' };

export default defineConfig({ integrations: [starlight({ title: 'PACS Prep', sidebar })] });
