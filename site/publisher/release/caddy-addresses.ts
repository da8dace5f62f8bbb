/** Where a fiche was, and the address of its page now. */
export type Moved = readonly [slug: string, to: string];

const slugIn = (address: string): string => address.split('/')[2] ?? '';

/**
 * What Caddy must be told to answer as our own server does at addresses that lead to no fiche any
 * more. What is gone, and what came back, it sees on the disk; what moved, when it loads this again.
 */
export const caddyAddresses = (moved: readonly Moved[]): string => `\
# Written by the publisher. In the site block of a Caddyfile that serves the folder \`www\` beside it:
#	root * …/releases/current/www
#	import …/releases/current/addresses.caddy
#	file_server
map {path} {fiche} {
	~^/fiches/([a-z0-9-]+)(/|\\.json)?$ \${1}
	default ""
}
map {fiche} {fiche_moved_to} {
${moved.map(([slug, to]) => `\t${slug} ${slugIn(to)}\n`).join('')}\
	default ""
}

@fiche_moved {
	path_regexp asked ^/fiches/[a-z0-9-]+(/|\\.json)?$
	not file /fiches/{fiche}/index.html
	not vars {fiche_moved_to} ""
}
redir @fiche_moved /fiches/{fiche_moved_to}{re.asked.1} 301

@fiche_gone {
	not vars {fiche} ""
	not file /fiches/{fiche}/index.html /fiches/{fiche}/moved.txt
	file /fiches/{fiche}/gone.html
}
handle @fiche_gone {
	rewrite * /fiches/{fiche}/gone.html
	file_server {
		status 410
	}
}

@attachments path /fichiers/*
header @attachments {
	Cache-Control no-cache
	Content-Security-Policy "default-src 'none'; sandbox"
	X-Content-Type-Options nosniff
	X-Robots-Tag noindex
}
@documents path /fichiers/*.pdf
header @documents Content-Disposition attachment

@fiche_files path_regexp ^/fiches/[^/]+/(gone\\.html|moved\\.txt)$
error @fiche_files 404
`;
