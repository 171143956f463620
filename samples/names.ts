/** First and last names that are combined at random: the people are invented. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const englishFirstNames = words(`
  Ada Agnes Alan Alice Amara Amelia Andre Anna Arthur Asha Barbara Beatrix Ben Bianca Boris Brenda Calvin Carmen Cecil
  Chloe Clara Colin Cora Cyrus Dana Daniel Daphne Darius Delia Dennis Diego Dora Edgar Edith Elena Elias Eliza Emil Emma
  Erin Esther Ethan Eva Felix Fiona Flora Frances Freya Gavin Gemma George Gloria Grace Greta Gus Hana Harold Hazel Hector
  Helen Henry Hugo Ida Imani Ines Ingrid Irene Iris Isaac Ivan Ivy Jade James Jasmine Jerome Jonas Josie Judith Julian June
  Karim Kate Keiko Kevin Kira Lara Laura Leo Leila Lena Lewis Lila Linus Lionel Lola Lucas Lucy Mabel Maeve Marcus Maria
  Martha Max Maya Mei Mercy Milo Mina Miriam Mona Nadia Naomi Nate Nell Nina Noah Nora Olga Olive Omar Oscar Otto Owen Pablo
  Paula Pearl Percy Petra Phoebe Priya Quinn Rachel Ralph Ravi Rhea Rita Robin Rosa Ruby Rufus Ruth Sadie Salma Samir Sara
  Silas Simon Sofia Stella Sven Tara Tessa Theo Tilda Toby Tomas Uma Una Vera Victor Viola Wanda Wendell Willa Xavier Yara
  Yusuf Zane Zelda Zoe`);

export const englishLastNames = words(`
  Abbot Adler Alder Archer Ashby Barlow Barton Beck Bell Bishop Blake Bloom Booth Bowen Boyd Brandt Briggs Brook Burke
  Calder Carver Castle Chen Clay Cole Cooper Craig Crane Cross Dale Dalton Darby Dawson Decker Diaz Dixon Doyle Drake Dunn
  Eaton Ellis Emery English Fenn Field Finch Fisher Flint Flynn Forbes Ford Foster Fox Frost Garner Gibbs Glover Grant Gray
  Green Hale Hardy Harper Hart Hayes Heath Henson Hobbs Holt Hooper Horne Howe Hunt Ibarra Irwin Jarvis Joyce Kane Keller
  Kemp Khan Kline Knox Kumar Lamb Lane Lark Leigh Lopez Lowe Lynch Mann Marsh Mason Mead Mercer Mills Moody Moore Moss
  Nash Neal Noble Nolan North Oakes Okoro Olsen Ortiz Page Park Parrish Patel Payne Penn Pike Pope Porter Pratt Quill Rhodes
  Rivers Rojas Rowe Sato Savage Shaw Silva Skinner Snow Spence Steele Stone Stroud Swan Tait Tanner Thorne Todd Tran Tucker
  Vance Vargas Vaughn Voss Wade Walsh Ward Waters Webb Wells West Wolfe Woods Wren Wyatt Yates York Young`);

export const turkishFirstNames = words(`
  Ahmet Aslı Aylin Ayşe Barış Begüm Berk Burcu Can Ceren Çağla Çiğdem Deniz Derya Ebru Ece Elif Emre Eren Fatma Gizem Gökhan
  Gül Hakan Hande İbrahim İpek Kaan Kerem Leyla Mehmet Melis Mert Murat Nazlı Oğuz Onur Özge Pelin Selin Serkan Sıla Şeyma
  Tuğba Tolga Ufuk Ümit Yağmur Yiğit Zeynep`);

export const turkishLastNames = words(`
  Acar Akın Aksoy Arslan Aydın Bulut Ceylan Çelik Çetin Çınar Demir Doğan Duman Erdem Ergin Eroğlu Güler Güneş Işık İnce
  Kaplan Karaca Kaya Keskin Kılıç Koç Korkmaz Kurt Öz Özdemir Özkan Polat Sarı Sönmez Şahin Şen Taş Tekin Tunç Uçar Ünal
  Uysal Yalçın Yavuz Yıldırım Yıldız Yılmaz Yücel Yüksel Zengin`);

export const persianFirstNames = words(`
  آرش آزاده آناهیتا امیر بابک بهار بهرام پریسا پویا ترانه حسین داریوش رضا رویا زهرا ژاله سارا سامان سپیده ستاره سهراب
  سیمین شادی شهرام شیرین علی فاطمه فرهاد کاوه کیان کیمیا گلنار لیلا ماهان محمد مریم مهدی مینا نازنین نرگس نسرین نگار نیما
  هستی هومن یاسمن`);

export const persianLastNames = words(`
  احمدی اکبری امینی باقری بهرامی پارسا پناهی تهرانی توکلی جعفری جلالی حسینی حیدری خسروی داوودی رحیمی رستمی رضایی زارعی
  زمانی سلیمی شریفی شیرازی صادقی صالحی طاهری عباسی عزیزی فرهادی قاسمی کاظمی کریمی گیلانی محمدی مرادی ملکی موسوی مهدوی
  نادری نجفی نوری هاشمی یزدانی یوسفی`);
